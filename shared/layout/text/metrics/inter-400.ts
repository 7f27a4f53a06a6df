// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Inter at weight 400. */
export const INTER_400: FontTable = {
  unitsPerEm: 2048,
  ascent: 1984,
  descent: 494,
  advances: `
w+g0 gd qi 101 10i 1jv 10n h2 kr*2 si 11n ge q6 ge ki zw n5 yp z5 10r xr za w7 z7 za ge h6 11n*3
t3 1iy 139 118 15k 152 y7 xl 16g 16a fa wh 128 w6 1fe 16v 17i 10c 17i 10m 10i 10q 16c 139 1k2 12t
12m zs kr ki kr qt py id vy yu wi yu x6 l2 yw xn ds*2 v8 ds 1du xm y4 yu*2 lf u1 im xn vz 1ak v2
vz vf o9 ix o9 11n x+g0 gd wi yr 158 va fd wc xm 1g0 pt x5 11n 1+11w r6 px 11n p5 pd id xc ya ge
f9 hb rg x5 19n 1c7 1e6 t3 139*6 1kj 15k y7*4 fa*4 15t 16v 17i*5 11n 17i 16c*4 12m 106 z2 vy*6
1g7 wi x6*4 ds*4 x5 xm y4*5 11n y4 xn*4 vz yu vz 139 vy 139 vy 139 vy 15k wi 15k wi 15k wi 15k wi
152 14e 15t yu y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 16g yw 16g yw 16g yw 16g yw 16a xn 186 xn fa ds fa
ds fa ds fa ds fa ds 1br rk wh ds 128 v8 tw w6 ds w6 ds w6 jc w0 kg xu ds 16v xm 16v xm 16v xm
1+16v xm 17i y4 17i y4 17i y4 1l6 1kv 10m lf 10m lf 10m lf 10i u1 10i u1 10i u1 10i u1 10q im 10q
le 10q im 16c xn 16c xn 16c xn 16c xn 16c xn 16c xn 1k2 1ak 12m vz 12m zs vf zs vf zs vf hw yu
190 11c yu 18r 13g 15k*2 wx 15t 1cu 102 yu uw y7 16g z5 xl m6 16g 106 1i5 fo j6 12l v8 ds 10i 1fn
16v xn 17i 17c xy 1dk 10b 184 yu 15a 10i u1 zw v4 im 10v id 10q 166 z9 17j 103 14k 12m zs vf
12y*2 za ut yp yn uz uw 102 f6 ke ds gd 1+20h 1u9 1sn 19y rk 23c 1kn 1be 139 vy fa ds 17i y4 16c
xn 16c xn 16c xn 16c xn 16c xn x6 139 vy 139 vy 1kj 1g7 16g 128 16g yw 128 v8 17i y4 17i y4 12y
za ds 24u 20h 1u9 16g yw 1rm 106 16v xm 139 vy 1kj 1g7 17i y4 139 vy 139 vy y7 x6 y7 x6 fa ds fa
ds 17i y4 17i y4 10m lf 10m lf 16c xn 16c xn 10i u1 10q im 102 ux 16a xn zz 17q zz zy zs vf 139
vy y7 x6 17i y4 17i y4 17i y4 17i y4 12m vz mo 16i n8 ds 1fh*2 139 15k wi wx 10q u1 vf uw ux 118
166 15a y7 x6 yf ds 17i yu 10u lf 120 vz vy yu*2 ym uv 1+yu*2 ux x6 16q uk*2 13m w6 ds yw*2 vw y1
155 xn xm*2 ds fo jh ds nr ds 10h 1du*3 xm*2 102 y4 19m 1ah 10d lf km lf 2+jk*2 vj*2 u1 ks*2 1+ta
im ik 104 zy v0 vz 1ak vz w8 vf 1+za zj uv*4 17i w5 w6 xu xh jq v8 rg yu uv*2 1px 1l0 1+16i vt
19g 1bv 15z 15h po us zy zw or pp ba g9 fa kl pn x8 ny dr rb f9 eu fb 9d a0 pk*2 po*2 pn*2 ni*2
a3 r4 ke*2 a3 1+ke*2 fb*2 9d a0 kl*3 fc 2+gy 1+sq s8 g0 kk pp b9 m6 mt pj ko*6 ks py pm p2 kg*2
kh*2 g4 ke v0*2 pp ge f8*4 po pj pm 0*2 1+0*2 3+0*2 p+dr 28+f6 fb 16v 3+f9 wi*3 h6 wh 4+fd 12a
139 ge 160 1e3 n3 1+1d1 1+1dz 1dj fo 139 118 wx 12r y7 zs 16a 17i fa 128 139 1fe 16v 11c 17i 16a
10c 1+137 10q 12m 1e3 12t 1e2 17t fa 12m 11s uk xn fo xn 11s xw vz x8 uk sz xn zc fo tw 10i xc xe
vs y4 yf yu we zi qi xn 150 wd 189 19s fo xn y4 xn 19s 128 102 104 127 1c2 127 12z 1ao tw 4+xr ud
i+158 102 wi ds 17i pm*2 2+15k 1fe 1+yu 15k*3 y7*2 1bv wx 15k 10i fa*2 wh 1rc 1s0 1eb 128 16v zr
153 139 10r 118 wx 1am y7 1im z5 16v*2 128 16k 1fe 16a 17i 16a 10c 15k 10q zr 1b4 12t 150 13u 1ih
1jb 1ag 1e8 10y 15k 1lq 10m vy xs w5 ot yw x6 1a3 s4 xn*2 uu wq 17t xh y4 xg yu wi qi vz 133 v2
xz wv 1as 1bm 10m 15w vs wi 1by vj x6*2 xn ot wi u1 ds*3 1gl 1f0 xn uu xn vz xg 1c+wx ot u+12m vz
4su+uh c+17t d+qi 13+mu 3+ou*2 nq 3+ow 1+mk zi 1+ob 3+ou dy or 2+nu 6+b9 g9 or nu 1i+n7 3+fm q+mv
3+pp 1s+139 vy 118 yu 118 yu 118 yu 15k wi 152 yu 152 yu 152 yu 152 yu 152 yu y7 x6 y7 x6 y7 x6
y7 x6 y7 x6 xl l2 16g yw 16a xn 16a xn 16a xn 16a xn 16a xn fa ds fa ds 128 v8 128 v8 128 v8 w6
ds w6 ds w6 ds w6 ds 1fe 1du 1fe 1du 1fe 1du 16v xm 16v xm 16v xm 16v xm 17i y4 17i y4 17i y4 17i
y4 10c yu 10c yu 10m lf 10m lf 10m lf 10m lf 10i u1 10i u1 10i u1 10i u1 10i u1 10q im 10q im 10q
im 10q im 16c xn 16c xn 16c xn 16c xn 16c xn 139 vz 139 vz 1k2 1ak 1k2 1ak 1k2 1ak 1k2 1ak 1k2
1ak 12t v2 12t v2 12m vz zs vf zs vf zs vf xn im 1ak vz vy hw 1+kj 14c uq 139 vy 139 vy 139 vy
139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy 139 vy y7 x6 y7 x6 y7 x6 y7 x6 y7 x6 y7
x6 y7 x6 y7 x6 fa ds fa ds 17i y4 17i y4 17i y4 17i y4 17i y4 17i y4 17i y4 17c xy 17c xy 17c xy
17c xy 17c xy 16c xn 16c xn 166 z9 166 z9 166 z9 166 z9 166 z9 12m vz 12m vz 12m vz 12m vz 172 vc
v0 uz 15f 108 76+sg 6+ac 1+0 7+sg 1kw 3+eu*2 dq 1+p2*2 ny 1+ry 1+w0 3+1d6 b+co p6 5+lv*2 9+ax
2j+15i 15k 15i yc yr 1cv 17s 1iy 1rr 1ia 1ai yu 11x 14e 10q 274 1+11t 16g 139 zz 15k 2+10q ut xt
1+15c 13w 15a 118 2b+pa 2+1q5 b+yr 32+1bg 1+1bg 3i+11n 221+ba 2+109 oe7+1v3 h6n+0
`,
};
