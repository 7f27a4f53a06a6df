// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { JoinedWidths } from '../font-table.ts';

/** Advance widths of the letters of Noto Sans Arabic at weight 600 where they are joined. */
export const ARABIC_600: JoinedWidths = {
  initial: `
17k+8b 5+8b 1+8b 1+9c*2 h2*3 4+on*2 qb*2 ju*2 ex*2 c6*2 9c*3 dx df*2 c6 7v fl 8b h4 1+8b 9c z+8b
df 8+kr 9c 8b*2 9c*5 h2*7 i+on*3 qb*2 ju ex df 2+df 1+df*3 c6 m2 c6*a 7v*4 8b*2 9c 8b 9c h4 h2
1+8b*2 9+9c 1+9c 1+8b 9c 14+on qb ex 2+h4 28+9c*4 8b*3 h2*2 3+on ex*3 2+c6*3 fl*2 8b*3 3+on h2*2
on 1+h2 2+9c*3 2+9c*2 h2 on*2 c6 80+8b*2 h2 ju 1+df 1+fl 9c*2 5+qb c6 2+ex c6 1+8b 9c*2 1+9c df*2
8b
`,
  medial: `
17k+a9 5+a9 1+a9 1+az*2 i0*3 4+qj*2 rb*2 km*2 f0*2 e4*2 az*3 7u ec*2 e4 93 gv a9 f7 1+a9 az z+a9
ec 8+mp az a9*2 az*5 i0*7 i+qj*3 rb*2 km f0 ec 2+ec 1+ec*3 e4 od e4*a 93*4 a9*2 az a9 az f7 i0
1+di*2 9+az 1+az 1+a9 az 14+qj rb f0 2+f7 28+az*4 a9*3 i0*2 3+qj f0*3 2+e4*3 gv*2 a9*3 3+qj i0*2
qj 1+i0 2+az*3 2+az*2 i0 qj*2 e4 80+a9*2 i0 km 1+ec 1+gv az*2 5+rb e4 2+f0 e4 1+a9 az*2 1+az ec*2
a9
`,
  final: `
17k+lk 1+8i*2 e0 8i lk 8k v8 eq v8*2 jl*3 fg*2 by*2 127*2 134*2 nm*2 ff*2 qp*2 lk*3 7u ut n9 qi
lc hc ll eq e0 lk*2 z+v8 n9 1+8i*3 1+l0 qg*2 y0 v8*8 jl*2 ko jl*2 ko*2 fg*9 by*9 127*3 134*2 nm
ff ut 2+ut 1+ut n9*2 qp uu qp qi*3 qp*6 lc*4 ll*5 ia ko eq f6*3 e0*8 lk*3 e0 lk*2 fg*2 1+eq o+fg
by a+127 134 ff 2+ia 28+v8*7 jl ko fg*2 by 127 ff*3 2+qp*3 hc*2 ll*3 lc by*2 127 ko*2 127 by jl
8k*2 lk*3 e0*2 fg*2 ko 127*2 qi 80+v8*2 jl nm 1+n9 lc hc lk*2 hv e0 h9 1+fg 134 qp e0 by ff qi
1+v8*3 by lk ut n9 ll
`,
};
