import type { TextShape } from './scene.ts';

// Characters that the bundled fonts have, by ranges; `shared/layout/text` has their figures.
const MEASURED =
  /^[\u0020-\u052f\u1e00-\u1eff\u2010-\u2044\u20a0-\u20bf\u2190-\u21ff\u3000-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff9f]+$/;

/**
 * Where a line of text starts, in canvas units: its left end, or its right end where it is read from
 * the right. Set it from there in its own direction, so that an estimate that is off shows at the
 * end of the line only.
 */
export function startOf({ x, width, direction }: TextShape): number {
  return direction === 'rtl' ? x + width : x;
}

/**
 * The width in canvas units to hold a line to where the bundled fonts may lack; null where the width
 * is only estimated, so that holding it would squeeze or stretch it.
 */
export function heldWidthOf({ text, width }: TextShape): number | null {
  return MEASURED.test(text) ? width : null;
}
