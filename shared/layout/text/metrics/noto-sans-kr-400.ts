// Written by build/scripts/make-font-metrics.mjs; edit that instead.
import type { FontTable } from '../font-table.ts';

/** Advance widths of Noto Sans KR at weight 400 that are neither Inter's, nor Noto Sans JP's, nor one em. */
export const NOTO_SANS_KR_400: FontTable = {
  unitsPerEm: 1000,
  ascent: 1160,
  descent: 288,
  advances: `
9pt+pk*2m o6p+pk*8mc
`,
};
