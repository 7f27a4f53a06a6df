// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Noto Sans JP at weight 600 that are neither Inter's nor one em. */
export const NOTO_SANS_JP_600: FontTable = {
  unitsPerEm: 1000,
  ascent: 1160,
  descent: 288,
  advances: `
4t+a4 6lj+rs 2v7+0*2
`,
};
