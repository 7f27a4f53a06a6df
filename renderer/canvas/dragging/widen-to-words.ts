import type { Box } from '../../../shared/layout/box.ts';

// Room for the words of the choices, however small the card is on screen.
const LEAST_WIDTH_PX = 304;
const LEAST_HEIGHT_PX = 48;
const GAP_PX = 4;

/** A box, in canvas units, about the same middle, large enough for choices side by side in so many rows. */
export function widenToWords(box: Box, rows: number, zoom: number): Box {
  const width = Math.max(box.width, LEAST_WIDTH_PX / zoom);
  const height = Math.max(box.height, (rows * (LEAST_HEIGHT_PX + GAP_PX) - GAP_PX) / zoom);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}
