import type { Box } from '../../../shared/layout/box.ts';

// A card is some 270 by 100 canvas units: a cell holds a handful.
const CELL = 512;

// Rows far apart never share a key within the 2^21 cells that a coordinate may span.
const ROW = 2 ** 22;

/** The cells of all boxes, each once: neighbours in the list mostly share theirs. */
export function listAllCells(boxes: readonly Box[]): readonly number[] {
  const [first] = boxes;
  if (boxes.length === 1 && first !== undefined) return listCells(first);
  const keys: number[] = [];
  for (const box of boxes) addCells(box, keys);
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/** The cells that a box has a share in. */
export function listCells(box: Box): number[] {
  return addCells(box, []);
}

/** Adds the cells of a box, but for those that come last in the list already. */
function addCells(box: Box, keys: number[]): number[] {
  const { left, top, right, bottom } = spanOf(box);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const key = row * ROW + column;
      if (keys.at(-1) !== key) keys.push(key);
    }
  }
  return keys;
}

/** How many those are. */
export function countCells(box: Box): number {
  const { left, top, right, bottom } = spanOf(box);
  return (right - left + 1) * (bottom - top + 1);
}

function spanOf({ x, y, width, height }: Box) {
  return {
    left: Math.floor(x / CELL),
    top: Math.floor(y / CELL),
    right: Math.floor((x + width) / CELL),
    bottom: Math.floor((y + height) / CELL),
  };
}
