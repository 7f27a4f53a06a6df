import type { Box } from '../../../shared/layout/box.ts';

// Room for the words of the choices, however small the card is on screen.
const LEAST_WIDTH_PX = 304;
const LEAST_HEIGHT_PX = 48;
const GAP_PX = 4;
// For what is said beneath the choices, on the five lines it takes at most, and its distance from them.
const SAID_PX = 126;
// From the edge of the canvas: what is said beneath is a little wider.
const MARGIN_PX = 20;

/** What of the map is on screen, in canvas units, and at what zoom. */
interface Screen {
  readonly view: Box;
  readonly zoom: number;
}

/**
 * A box, in canvas units, about the same middle, large enough for choices side by side in so many rows; moved where
 * the edges of the canvas would cut them off.
 */
export function widenToWords(box: Box, rows: number, { view, zoom }: Screen): Box {
  const width = Math.max(box.width, LEAST_WIDTH_PX / zoom);
  const height = Math.max(box.height, (rows * (LEAST_HEIGHT_PX + GAP_PX) - GAP_PX) / zoom);
  const margin = MARGIN_PX / zoom;
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  return {
    x: keepWithin(x, width, { start: view.x + margin, end: view.x + view.width - margin }),
    y: keepWithin(y, height, { start: view.y + margin, end: view.y + view.height - margin }),
    width,
    height,
  };
}

/** On which side of the choices there is room for what is said of them: above only where it would be cut off beneath. */
export function findSideToSay(box: Box, { view, zoom }: Screen): 'above' | 'below' {
  const room = SAID_PX / zoom;
  const fitsBelow = box.y + box.height + room <= view.y + view.height;
  return fitsBelow || box.y - room < view.y ? 'below' : 'above';
}

/** What is longer than the stretch begins where it does. */
function keepWithin(
  at: number,
  length: number,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return Math.max(start, Math.min(at, end - length));
}
