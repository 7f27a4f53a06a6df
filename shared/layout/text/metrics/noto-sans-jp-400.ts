// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Noto Sans JP at weight 400 that are neither Inter's nor one em. */
export const NOTO_SANS_JP_400: FontTable = {
  unitsPerEm: 1000,
  ascent: 1160,
  descent: 288,
  advances: `
4t+9n gp+0 4+0 5qb+rs 9n ew 2+rs*2 a+rs e+rs 4+rs 5+rs 6+rs 4+pa 9+rs y+bf 2w+0*2 x+rs 2+rs 1+rs
3+rs*2 4+rs h+rs 4+rs*2 3+rs 2+ou 6+rs 5+rs 2c+rs 1+rs 1+rs*6 u+rs*2 a+rs*3 4+rs*2 3+rs 1+rs
j+rs*4 b+rs a+rs 1+rs*2 1+rs*2 1+rs*4 3+rs 1+rs 1+rs 1+rs 4+rs 2+rs 2+rs 2+rs 1+rs*4 1+rs*5
5+rs*4 5+rs 5+rs 1+rs 2+rs 3+rs j+rs 1+rs 1+rs*2 4+rs*2 2+rs*2 2+rs*2 2+rs*2 a+rs*6 2+rs*2 9+rs*5
6+rs 4+rs p+rs q+rs*2 j+rs l+rs*3 g+rs g+rs*2 3p+rs*2 c+rs*f 1+rs b+rs*2 1z+rs 1o+rs*4 5+rs*2w
1d+rs 4d+rs*2 g+rs*2 2+rs 5+rs 9+rs 4+rs 2+rs*2 1h+rs*2 2i+rs 1q+rs 36+iz 1vp+0*2 14ut+dw a+dw*2
4+dw 8+dw*2 2+dw*2 5+dw 4+dw 2+dw
`,
};
