// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Inter at weight 600. */
export const INTER_600: FontTable = {
  unitsPerEm: 2048,
  ascent: 1984,
  descent: 494,
  advances: `
w+ec ia tr 10m 110 1l5 11p ij l8*2 up 12a i5 qh i5 lk 11j o2 zg 107 11w yu 10e ws 10f 10e i5 iq
12a*3 ux 1ku 15e 11i 15x 153 yg xg 16m 16f fr wz 140 w6 1gh 177 17q 10p 17z 114 110 11k 15v 15e
1m1 14y 14l 114 l8 lk l8 re qp jz wo zi x5 zi xn m4 zl yu ew*2 we ew 1f8 yt yn zi*2 ml v9 k3 yu
xe 1br wd xh w7 pv kf pv 12a x+ec ia x5 zt 16m w2 hz wc yt 1g0 q7 103 12a 1+11r pp q2 12a pt qd
jz yy y5 i5 iw if rq 103 1ba 1dh 1fm ux 15e*6 1ln 15x yg*4 fr*4 16r 177 17q*5 12a 17q 15v*4 14l
11f 10m wo*6 1fx x5 xn*4 ew*4 xs yt yn*5 12a yn yu*4 xh zi xh 15e wo 15e wo 15e wo 15x x5 15x x5
15x x5 15x x5 153 162 16r zi yg xn yg xn yg xn yg xn yg xn 16m zl 16m zl 16m zl 16m zl 16f yu 19c
yu fr ew fr ew fr ew fr ew fr ew 1cq tr wz ew 140 we w8 w6 ew w6 ew w6 lg wl nu y8 ew 177 yt 177
yt 177 yt 1+177 yt 17q yn 17q yn 17q yn 1lo 1kf 114 ml 114 ml 114 ml 110 v9 110 v9 110 v9 110 v9
11k k3 11k nv 11k k3 15v yu 15v yu 15v yu 15v yu 15v yu 15v yu 1m1 1br 14l xh 14l 114 w7 114 w7
114 w7 j1 zi 1ba 11b zi 1b2 15o 15x*2 yh 16r 1ev 11d zi yr yg 16m 107 xg ox 16m 13z 1ja gy k8 14e
we ew 122 1ha 177 yu 17q 180 yj 1ft 140 1ah zi 16m 110 v9 119 yt k3 13p jy 11k 15s 10r 181 11b
179 140 114 w7 132*2 10a w0 zg zn yt w2 11h gb lm ew ia 1+219 1vp 1t5 1b2 tr 246 1m2 1dp 15e wo
fr ew 17q yn 15v yu 15v yu 15v yu 15v yu 15v yu xn 15e wo 15e wo 1ln 1fx 16m 12w 16m zl 140 we
17q yn 17q yn 132 10a ew 267 219 1vp 16m zl 1ru 143 177 yt 15e wo 1ln 1fx 17q yn 15e wo 15e wo yg
xn yg xn fr ew fr ew 17q yn 17q yn 114 ml 114 ml 15v yu 15v yu 110 v9 11k k3 11c w3 16f yu 11c
18e 11b 11a 114 w7 15e wo yg xn 17q yn 17q yn 17q yn 17q yn 14l xh ns 17p pc ew 1h4*2 15e 15x x5
xu 11k v9 w7 w2 w3 12b 16t 16m yg xn z8 ew 17u zi 11t ml 13z xh wo zi*2 zd w0 1+zi*2 w0 xn 18z
vc*2 16c wv ew zl*2 w3 109 13w yu yt*2 ew gy kx ew q9 ew 12z 1f8*3 yt*2 10b yn 19t 1em 145 ml li
ml 2+kn*2 wf*2 v9 lr*2 1+vc k3 jy 11z 11a w4 xe 1br xh wk w7 1+10a 115 w0*4 17q wl wv yu yq o0 we
ro zi w0*2 1s1 1lk 1+1a5 11o 1c1 1ey 18g 17r th td 11x 11z ps qv c9 hb g4 lg qq y1 p8 e4 s3 g8 gq
g9 9d 9q qv*2 tj*2 qq*2 pa*2 ay po le lf ay 1+lf le g9*2 9d 9q ln*3 iv 2+jh 1+sm ue g9 lh qr c8
n7 o5 qq lj*5 o8 o9 tk qt sj lh*2 li*2 ij lf wo*2 qs i5 iw*4 qt*2 ti 0*2 1+0*2 3+0*2 p+fi 28+g5
g8 177 3+g9 x5*3 iq wz 4+i2 144 15e i5 185 1g5 pg 1+1f9 1+1h3 1fl gy 15e 11i x2 153 yg 114 16f
17q fr 140 15e 1gh 177 12i 17q 16f 10p 1+13d 11k 14l 1el 14y 1el 189 fr 14l 12x vc yu gy yt 12x
yf xe y1 vc tx yu zk gy w8 122 yy yg vs yn zp zi x3 10j s6 yt 17y xm 1a9 1aw gy yt yn yt 1aw 140
11f 11d 13m 1ez 13m 15f 1eq w8 4+xw ui i+16m 11f x5 ew 17q qp*2 2+15x 1gh 1+zi 15x*3 yg*2 1ci x2
15x 110 fr*2 wz 1ri 1s2 1ep 140 177 129 15a 15e 10s 11i x2 1ch yg 1mq 107 177*2 140 16m 1gh 16f
17q 16f 10p 15x 11k 129 1be 14y 16r 144 1jo 1l0 1az 1fl 11g 15x 1ms 114 wo ye wl pg 10p xn 1c5 t2
yu*2 we xt 19e yq yn yf zi x5 s6 xh 16i wd 107 xr 1c7 1dj 11y 18k wy x6 1cv wf xn*2 yu pg x6 v9
ew*3 1hc 1g2 yu we yu xh yf 1c+x2 pg u+14l xe 4su+wm c+19e d+s6 13+no 3+po*2 of 3+pq 1+nq 10k
1+oz 3+po f3 ps 2+p2 6+c8 hb ps p2 1i+o1 3+gk q+nq 3+qr 1s+15e wo 11i zi 11i zi 11i zi 15x x5 153
zi 153 zi 153 zi 153 zi 153 zi yg xn yg xn yg xn yg xn yg xn xg m4 16m zl 16f yu 16f yu 16f yu
16f yu 16f yu fr ew fr ew 140 we 140 we 140 we w6 ew w6 ew w6 ew w6 ew 1gh 1f8 1gh 1f8 1gh 1f8
177 yt 177 yt 177 yt 177 yt 17q yn 17q yn 17q yn 17q yn 10p zi 10p zi 114 ml 114 ml 114 ml 114 ml
110 v9 110 v9 110 v9 110 v9 110 v9 11k k3 11k k3 11k k3 11k k3 15v yu 15v yu 15v yu 15v yu 15v yu
15e xe 15e xe 1m1 1br 1m1 1br 1m1 1br 1m1 1br 1m1 1br 14y wd 14y wd 14l xh 114 w7 114 w7 114 w7
yu k3 1br xh wo j1 1+le 150 ym 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e wo 15e
wo 15e wo 15e wo yg xn yg xn yg xn yg xn yg xn yg xn yg xn yg xn fr ew fr ew 17q yn 17q yn 17q yn
17q yn 17q yn 17q yn 17q yn 180 yj 180 yj 180 yj 180 yj 180 yj 15v yu 15v yu 15s 10r 15s 10r 15s
10r 15s 10r 15s 10r 14l xh 14l xh 14l xh 14l xh 1cy 11g yr ys 16k 11a 76+sg 6+9f 1+0 7+sg 1kw
3+gq*2 fi 1+su sj rb 1+vf 1+sn 3+1ie b+en t5 5+nn*2 9+bn 2j+16o 15x 15e yq zt 1d2 17b 1ks 1tr 1lj
1eh zi 12m 17u 11k 29s 1+13q 16m 15e 140 15x 2+11l vy zq 1+16o 15f 16m 11i 2b+rp 2+1qi b+zv
32+1e5 1+1e5 3i+12a 221+c9 2+11h oe7+1wy h6n+0
`,
};
