import type { Box } from '../../../shared/layout/box.ts';
import { listTiles, TILE, type TileKey } from '../../../shared/layout/routing/tiles.ts';

/** The tiles of all boxes, each once: neighbours in the list mostly share theirs. */
export function listAllTiles(boxes: readonly Box[]): readonly TileKey[] {
  const [first] = boxes;
  if (boxes.length === 1 && first !== undefined) return listTiles(first);
  const keys: TileKey[] = [];
  for (const box of boxes) {
    for (const key of listTiles(box)) if (keys.at(-1) !== key) keys.push(key);
  }
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/** How many tiles a box has a share in. */
export function countTiles({ x, y, width, height }: Box): number {
  const columns = Math.floor((x + width) / TILE) - Math.floor(x / TILE) + 1;
  const rows = Math.floor((y + height) / TILE) - Math.floor(y / TILE) + 1;
  return columns * rows;
}
