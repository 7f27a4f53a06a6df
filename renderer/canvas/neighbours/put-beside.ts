import { type Box, overlaps, type Size } from '../../../shared/layout/box.ts';

const GAP = 12;
const MARGIN = 8;

/**
 * Where something of a size goes beside a box: of right, left, under and over, where it covers the fewest of the
 * others, within a frame from 0, 0 as far as that has room. All in one unit.
 */
export function putBeside(
  box: Box,
  { width, height }: Size,
  others: readonly Box[],
  frame: Size,
): { readonly x: number; readonly y: number } {
  const across = box.x + (box.width - width) / 2;
  const along = box.y + (box.height - height) / 2;
  const wishes = [
    { x: box.x + box.width + GAP, y: along },
    { x: box.x - width - GAP, y: along },
    { x: across, y: box.y + box.height + GAP },
    { x: across, y: box.y - height - GAP },
  ].map(({ x, y }) => ({
    x: hold(x, frame.width - width),
    y: hold(y, frame.height - height),
  }));
  const costs = wishes.map((wish) => {
    const taken = { ...wish, width, height };
    // The box itself weighs more than all others: what is pointed at is to be seen.
    const own = overlaps(taken, box) ? others.length + 1 : 0;
    return own + others.filter((other) => overlaps(taken, other)).length;
  });
  const best = wishes[costs.indexOf(Math.min(...costs))];
  return best ?? { x: MARGIN, y: MARGIN };
}

function hold(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
