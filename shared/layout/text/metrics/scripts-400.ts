// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Noto Sans Hebrew, Arabic, Devanagari and Thai at weight 400, letters unjoined. */
export const SCRIPTS_400: FontTable = {
  unitsPerEm: 1000,
  ascent: 1068,
  descent: 292,
  advances: `
13l+0*19 90 0 el 0*2 6u 0*2 b1 0 8+hk fw ae f2 hf 8d 96 ie hm 87 f5 eb ei j0 ic 95 aj hv gh h8 gp
ep fg hf ej ka j1 4+hl gd gq gn 56 a5 b+vq 15s u3 10c 1kl y2 ha*2 ut i1 n5 cf 94 a5 p4 eh 0*b 9k
go gs 81 c2 l4 bf 6j*2 cf 6m l4 6m rl b9 rl*2 hr*3 d9*2 a7*2 xl*2 10a*2 lw*2 e3*2 od*2 l4*3 7i rb
li oi jb dg j1 io cf l4*2 0*l fw*a d5 6t*2 du rl li 0 6j*2 6m bf i1 nu*2 wj rl*8 hr*2 ib hr*2
ib*2 d9*9 a7*9 xl*3 10a*2 lw e3 rb*6 li*2 od sa od oi*3 od*6 jb*4 j1*5 io ib b9*4 cf*8 l4*3 cf
l4*2 q6*2 8b b9 0*7 122 rr 0*6 51 9r 0*2 gw 0*4 d9 a7 fw*a xl 10a e3 bf dg io 28+rl*7 hr ib d9*2
a7 xl e3*3 rb*2 od*3 dg*2 j1*3 jb a7*2 xl ib*2 xl a7 hr 8s*2 l4*3 cf*2 q6*2 ib xl*2 oi 6o+6m*j
aa*2 7i 8b 52*2 j1 hr lw*2 od 7y 1+19u*2 6+0*8 rl*2 hr lw rb li jb dg l4*2 dl cf fc 6l d9 10a od
d4 a7 e3 oi li rl*3 a7 l4 rb li j1 rl*3 ib od e3 li hr ib jb od 9m 0*o 1+0*w 5m l8*2 se dn*2 f8
lt np jf fd*4 sf*4 lc mq fn gf hp hn jh km l0 km e0 g5 ev fn k3 fu hr er h3 ff*2 fs lf fv jj gm
g4 bd*2 iu l4*2 fg iw g2 is er 0 77 0 cz 77*3 0*8 77*4 0 7l 77 pc 0*7 lc mq fn km ev fn lf g4 np
jf 0*2 aj gn eg*a bu 8t l8*2 sf*2 l8*2 ff kn g5 fo kn d1 f1 fv w1+go f7 f9 h2 h9 gm ex es gs fa
fg p6 p9 gr*2 f7 he p3 p9 h4 ho gq gx f4 h1 gs gt i0 i4 jb iy gr h2 gi dk gq fv gr do hg hs fw gb
ik fy fk ef 9e 0 ba*2 0*7 4+g8 87 fs 8k 81 8g ba gj 0*8 gj fu f5 h1 fj ez f0 eg k0 fp e0 lb o8
2us+0*3 7m 0*c ca b0 0 54 55*2 54 7b 5p m6 ks kv n0 0 ez cs f3 dz ea f2 0 ei hg 1+0*2 lu+0*4
1r+9k 4g+0 yj+gi 1o4+94 o32+6l c5 hp ha*3 cs e5 8j 9d 4m+0*i dm*6 ka io 0 jc m3 gx fd 0 g7x+8i 0
h0 g6 l5 iq m7 iv hw m2 iu ng ft ka*4 hk*3 fw ae f2 hf 8d 96 1+hm 87 f5 eb ei 1+ic 1+aj hv 1+h8
gp 1+fg hf ej ka j1 8d fp eb gp hv 6j 83 rl ud 7h 9j rl ud 8b ad rl ud 8b ad rl ud 8b ad rl ud 8b
ad rl ud 7h ad rb ui cf dr rb ui cf dr hr i1 gd hp ib jz gd hp ib jz gd hp ib jz gd hp d9 es d9
es d9 es d9 es a7 b0 a7 b0 od r3 bg e4 od r3 bg e4 od r3 bg e4 od r3 bg e4 j1 ka j1 ka 7h ad b9
di b9 db 7h c6 io h2 fy e3 q6 f9 q6 f9 47*2 81*8 79 46 48 62 8d 7p 9s g+oi pm bg e4 cf d4 cf d4
cf d4 nu cf d4 cf d4 cf d4 l4 kg 8b ad 7h 9j fk hm ks mu kl mn kl mn kl mn kl mn rx tz hu rx tz
h0 l4 kg 8b ad pi*2 n3 rx*2 pi*3 n3 rx*2 pi*3 n3 rx*2 pi n3 rx*2 ye vz ye vz ye*2 vz 13t*3 11e
174 14p 174*3 14p 10u yf*2 w0 tl w0 tl ug*3 s1 wv*2 ug s1 wv*2 jj th*3 vq r2 vw*2 p9*3 mu ro*2
wm*3 u7 z1*2 pi*3 n3 rx*2 xz vk 10e*2 qc*3 nx sr*2 d9 a7 l4 8z 8g 8z*2 8g 8z kj*2 p5 tt tz*2 kj*2
p5 tt tz*2 ld*2 pz un ut*2 ld*2 pz un ut*2 y7*4 m7 ye tq yk*2 ny ss*2 o5 vo kj*2 p5 tt tz*2 kg
ld*2 pz un ut*2 p6*3 nj lk p6*3 nj lk p6*3 nj lk nj y2 wf y2 wf y2 wf 13h*3 11u 16s*2 155 16s*3
155 10i yv vo u1 vo u1 u4*3 sh u4 sh t5*3 js ri ox*3 na lb wa*3 un p6*3 nj lk xn w0 fy q0*3 od me
pl nm pl nm qf og qf og 13o 11p 13o 11p mg u6 oe pl nm qf og 7i*3 139*2 yf*4 168*4 10t*6 19j*4
13t*3 11e ws*2 103*2 146*2 yx*4 182*4 125*6 1at*4 15n*3 138 ym*2 11d*2 13h*3 11u zv*2 yv 15b*6
zs*2 83 6m bx*2 14d 1g9 1ke 1ph 1t8 1rq vq 1gt 1qf 1bs tj yz 12y 1cc 12x 1aq 158 1a3 16v 158*5
1fs 1e4 1i7*2 1l6*2 1pr 1lp 1jj*2 1ja 1hw 1q3 1oh 1m1 1kx 1jj 1pr 1lp 1jj 1ja 1hw 1si 1no 1mu 1ht
1gk 1ex 1k8 1bs 1a5 1a3 1ez 1a5 1ez*2 1b2 1a6 1bu 19f 15n 1ah*2 16m 182 15n 14z 16f 14z 1dz 1cc
1i7 1dz 1cc 1dz 1cc 2+1dz 1dp 1c2 158 1bo 16u 158 1bo 1a1*2 161 14f 1bo 1ci*4 1av*2 1i7 1ii 1i7
1pr 1si 1pr 1si 1ah 18u 1ci*2 1av 1gk 1e9 1bo 1a6 14z 1ez 1em 16v 1i7 14z 19s 15n 199 1ju*2 1i7
1e9 1bo 17k 1bq 1l7 1pr 1bo 7+14h w+1co 100 zo 12i 1r4 1ri 1se 1a6 1m5 1hv vq sa xc 7jn 17f se
34+8g 7i ad 7e 8g 1+8g 7i 8w 7i 8g 7i 8z 7i 6j 7i bf 6j 83 6j 83 cf d4 6m 83 l4 kg 7h 9j 6m 83 rl
ud 7h 9j b9 di rl ud 7h ad rl ud 7h ad hr i1 gd hp hr i1 gd hp hr i1 gd hp d9 es d9 es a7 b0 a7
b0 xl z9 ls nm xl z9 ls nm 10a 11k p3 qd 10a 11k p3 qd lw n3 it jq lw n3 it jq e3 er dz eh e3 er
dz eh rb ui cf dr li mg cf dr oi pm bg e4 jb ka 78 8c dg fm el g2 j1 ka 7h 9j b9 di fy e3 cf d4
l4 kg l4 kg 8b ad g6 gn g6 gn g6 gn g6 gn
`,
};
