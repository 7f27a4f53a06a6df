// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Noto Sans Hebrew, Arabic, Devanagari and Thai at weight 600, letters unjoined. */
export const SCRIPTS_600: FontTable = {
  unitsPerEm: 1000,
  ascent: 1068,
  descent: 292,
  advances: `
13l+0*19 91 0 ef 0*2 7b 0*2 bw 0 8+id gb b3 fl i0 91 9x iv i3 8w fm ek f5 jc j4 9m b0 ik h5 hv h7
fs g4 hx ew lc jp 4+jz hv il*2 5u bm b+vq 15g uy 11a 1n1 yb hh*2 wx jw pj df 91 a5 qd g7 0*b 9i
go gc 81 df m6 cg 75*2 db 78 m6 78 s4 ce s4*2 il*3 dy*2 ax*2 10d*2 12a*2 mv*2 f6*2 ox*2 m6*3 7u
s1 mi pd k4 ek k0 ke db m6*2 0*l fw*a eb 79*2 du s4 mi 0 75*2 78 cg jo pr*2 ym s4*8 il*2 is il*2
is*2 dy*9 ax*9 10d*3 12a*2 mv f6 s1*6 mi*2 ox sk ox pd*3 ox*6 k4*4 k0*5 ke is ce*4 db*8 m6*3 db
m6*2 q6*2 8r ce 0*7 122 rr 0*6 5k 9r 0*2 gw 0*4 dy ax fw*a 10d 12a f6 cg ek ke 28+s4*7 il is dy*2
ax 10d f6*3 s1*2 ox*3 ek*2 k0*3 k4 ax*2 10d is*2 10d ax il 9e*2 m6*3 db*2 q6*2 is 10d*2 pd
6o+78*j am*2 7u 9c 5e*2 k0 il mv*2 ox 8d 1+19u*2 6+0*8 s4*2 il mv s1 mi k4 ek m6*2 fv db gy 7b dy
12a ox e0 ax f6 pd mi s4*3 ax m6 s1 mi k0 s4*3 is ox f6 mi il is k4 ox 9w 0*o 1+0*w 5v mr*2 uj
e6*2 fv mk p0 kh ga*4 uk*4 me nq gl he ih in kh ld lz m8 el go fh gc li gp j0 fa id gh*2 gl mg gp
kw hj h2 bx*2 jv lz*2 ga k9 gy jv fd 0 7t 0 e1 7t*3 0*8 7t*4 0 89 7t rb 0*7 me nq gl ld fh gc mg
h2 p0 kh 0*2 ay hf f5*a c7 93 mr*2 uk*2 mr*2 g9 le h3 gl le dm fk gp w1+h3 fz g5 hm hw hc fi f9
h4 g5 g9 pj pq hc*2 fn ht pr pq hf hz h4 hj fd hm hb hc il in jv jk hc hm gz e3 h4 gc hc e2 hz ie
gf gx ja ga g6 eu 9q 0 bs*2 0*7 4+g6 90 h2 9a 8w 97 bs h9 0*8 he fs ey hk fn ey f9 ek kj fq es mc
ot 2us+0*3 8b 0*c cg bw 0 5t 5u*2 5t 82 6i nr m3 mi p4 0 fl d7 g7 eo fc fx 0 ez ir 1+0*2 lu+0*4
1r+9i 4g+0 yj+gi 1o4+91 o32+7i db j4 hd*3 d3 ej 99 9q 4m+0*i ea*6 la jo 0 jm mu hv ga 0 g7x+9e 0
it gx mk jj mt je ip mq jm ol fs lc*4 id*3 gb b3 fl i0 91 9x 1+i3 8w fm ek f5 1+j4 1+b0 ik 1+hv
h7 1+g4 hx ew lc jp 91 g7 ek h7 j9 75 8k s4 v8 8b a9 s4 v8 9c az s4 v8 9c az s4 v8 9c az s4 v8 9c
az s4 v8 8b az s1 ut df ec s1 ut df ec il jl h2 i0 is ko h2 i0 is ko h2 i0 is ko h2 i0 dy fg dy
fg dy fg dy fg ax by ax by ox qp c6 e4 ox qp c6 e4 ox qp c6 e4 ox qp c6 e4 k0 ll k0 ll 8b az ce
eq ce f6 8b di ke ia h4 f7 q6 fg q6 fg 51 4x 9e 80 81*6 7f 4r*2 6g 8l 80 9z g+pd qi c6 e4 db e0
db e0 db e0 pr db e0 db e0 db e0 m6 lk 9c az 8b a9 gv is nh pe mb o9 mb o9 mb o9 mb o9 tv vs ja
tv vs ij m6 lk 9c az rw*2 pn tv*2 rw*3 pn tv*2 rw*3 pn tv*2 rw pn tv*2 10n ye 10n ye 10n*2 ye
188*3 15z 19w 17n 19w*3 17n 13f 116*2 yi w8 yi w8 x0*3 ur yz*2 x0 ur yz*2 kq vr*3 xi ti xq*2 rg*3
p7 tf*2 z6*3 ww 114*2 rw*3 pn tv*2 10p yf 12o*2 sx*3 qo uw*2 dy ax m6 8z 8n 8z*2 8n 8z m6*2 rk vt
vs*2 m6*2 rk vt vs*2 mx*2 sb wk wj*2 mx*2 sb wk wj*2 zw*4 mo zg vg zo*2 qf un*2 pe y6 m6*2 rk vt
vs*2 lk mx*2 sb wk wj*2 qa*3 p6 ni qa*3 p6 ni qa*3 p6 ni p6 z2 xx z2 xx z2 xx 16n*3 15i 18b*2 176
18b*3 176 11u 10p ww vr ww vr vf*3 ua vf ua u6*3 la t1 pv*3 oq n2 xk*3 wf qa*3 p6 ni z3 xy h4
rc*3 q7 oj r3 pf r3 pf ru q6 ru q6 17e 15q 17e 15q n7 uz py r3 pf ru q6 7u*3 15e*2 10h*4 1a7*4
12m*6 1bv*4 188*3 15z 10l*2 129*2 166*2 10k*4 1c3*4 13j*6 1cv*4 1a4*3 17v 12h*2 139*2 16n*3 15i
13u*2 10p 18j*6 11h*2 8k 78 c1*2 16o 1jl 1o1 1tm 1xa 1vr vw 1l7 1tq 1hx vg 11k 135 1hp 15m 1d6
175 1ck 18a 175*5 1if 1fw 1ke*2 1on*2 1u3 1qz 1ni*2 1oq 1md 1sw 1qa 1pi 1pv 1ni 1u3 1qz 1ni 1oq
1md 1uv 1qn 1p5 1l2 1ip 1hk 1n1 1ec 1d7 1cm 1hf 1d7 1hf*2 1dn 1c9 1es 1cj 18f 1cn*2 17u 1ao 18f
16p 19j 16p 1fk 1ef 1ke 1fk 1ef 1fk 1ef 2+1fk 1fy 1et 175 1ds 19k 175 1ds 1cn*2 196 172 1ds 1ej*4
1de*2 1ke 1kl 1ke 1u3 1uv 1u3 1uv 1cn 1bi 1ej*2 1de 1j9 1gr 1ds 1c9 16p 1hf 1gj 18a 1ke 16p 1ca
18f 1bt 1lj*2 1ke 1gr 1ds 19v 1dr 1o1 1u3 1ds 7+17j w+1ev 11z 12w 15i 1tv 1vr 1xp 1dp 1sd 1kz vw
so z5 82o 1b9 u0 34+8n 7u b0 7f 8n 1+8n 7u 9a 7u 8n 7u 8z 7u 6y 7u cg 75 8k 75 8k db e0 78 8k m6
lk 8b a9 78 8k s4 v8 8b a9 ce eq s4 v8 8b az s4 v8 8b az il jl h2 i0 il jl h2 i0 il jl h2 i0 dy
fg dy fg ax by ax by 10d 127 on qj 10d 127 on qj 12a 134 qb rb 12a 134 qb rb mv nm ju km mv nm ju
km f6 ff ex f0 f6 ff ex f0 s1 ut df ec mi n9 df ec pd qi c6 e4 k4 lc 7v 93 ek hc fl gv k0 ll 8b
a9 ce eq h4 f7 db e0 m6 lk m6 lk 9c az h1 i2 h1 i2 h1 i2 h1 i2
`,
};
