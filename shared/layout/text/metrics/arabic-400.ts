// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { JoinedWidths } from '../font-table.ts';

/** Advance widths of the letters of Noto Sans Arabic at weight 400 where they are joined. */
export const ARABIC_400: JoinedWidths = {
  initial: `
17k+7h 5+7h 1+7h 1+8b*2 gd*3 4+ls*2 p3*2 it*2 dz*2 bg*2 8b*3 d2 cf*2 bg 78 el 7h fy 1+7h 8b z+7h
cf 8+iw 8b 7h*2 8b*5 gd*7 i+ls*3 p3*2 it dz cf 2+cf 1+cf*3 bg l7 bg*a 78*4 7h*2 8b 7h 8b fy gd
1+7h*2 9+8b 1+8b 1+7h 8b 14+ls p3 dz 2+fy 28+8b*4 7h*3 gd*2 3+ls dz*3 2+bg*3 el*2 7h*3 3+ls gd*2
ls 1+gd 2+8b*3 2+8b*2 gd ls*2 bg 80+7h*2 gd it 1+cf 1+el 8b*2 5+p3 bg 2+dz bg 1+7h 8b*2 1+8b cf*2
7h
`,
  medial: `
17k+9j 5+9j 1+9j 1+ad*2 hp*3 4+nm*2 qd*2 jq*2 eh*2 e4*2 ad*3 7i dr*2 e4 8c g2 9j e3 1+9j ad z+9j
dr 8+ky ad 9j*2 ad*5 hp*7 i+nm*3 qd*2 jq eh dr 2+dr 1+dr*3 e4 na e4*a 8c*4 9j*2 ad 9j ad e3 hp
1+c6*2 9+ad 1+ad 1+9j ad 14+nm qd eh 2+e3 28+ad*4 9j*3 hp*2 3+nm eh*3 2+e4*3 g2*2 9j*3 3+nm hp*2
nm 1+hp 2+ad*3 2+ad*2 hp nm*2 e4 80+9j*2 hp jq 1+dr 1+g2 ad*2 5+qd e4 2+eh e4 1+9j ad*2 1+ad dr*2
9j
`,
  final: `
17k+kg 1+81*2 d4 81 kg 83 ud di ud*2 i1*3 es*2 b0*2 z9*2 11k*2 n3*2 er*2 r3*2 kg*3 7i ui mg pm ka
fm ka di d4 kg*2 z+ud mg 1+81*3 1+ji oj*2 vv ud*8 i1*2 jz i1*2 jz*2 es*9 b0*9 z9*3 11k*2 n3 er ui
2+ui 1+ui mg*2 r3 ub r3 pm*3 r3*6 ka*9 h2 jz di db*3 d4*8 kg*3 d4 kg*2 f9*2 1+di o+es b0 a+z9 11k
er 2+h2 28+ud*7 i1 jz es*2 b0 z9 er*3 2+r3*3 fm*2 ka*4 b0*2 z9 jz*2 z9 b0 i1 83*2 kg*3 d4*2 f9*2
jz z9*2 pm 80+ud*2 i1 n3 1+mg ka fm kg*2 f0 d4 fr 1+es 11k r3 d4 b0 er pm 1+ud*3 b0 kg ui mg ka
`,
};
