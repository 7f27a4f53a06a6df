import type { Box } from '../box.ts';

/** Names a tile: a square of the canvas. */
export type TileKey = number;

/** Edge of a tile in canvas units. A card is some 270 by 100: a tile holds a handful. */
export const TILE = 512;

// Rows far apart never share a key within the 2^21 tiles that a coordinate may span.
const ROW = 2 ** 22;

/** The tile in a column and a row, counted from the origin of the canvas. */
export function keyOfTile(column: number, row: number): TileKey {
  return row * ROW + column;
}

/** Whether a box has a share in a tile once it is grown by a margin: whether `listTiles` has it. */
export function hasTile({ x, y, width, height }: Box, margin: number, key: TileKey): boolean {
  const row = Math.round(key / ROW);
  const column = key - row * ROW;
  return (
    column >= Math.floor((x - margin) / TILE) &&
    column <= Math.floor((x + width + margin) / TILE) &&
    row >= Math.floor((y - margin) / TILE) &&
    row <= Math.floor((y + height + margin) / TILE)
  );
}

/** The tiles that a box has a share in once it is grown by a margin. */
export function listTiles({ x, y, width, height }: Box, margin = 0): TileKey[] {
  const keys: TileKey[] = [];
  const right = Math.floor((x + width + margin) / TILE);
  const bottom = Math.floor((y + height + margin) / TILE);
  for (let row = Math.floor((y - margin) / TILE); row <= bottom; row += 1) {
    for (let column = Math.floor((x - margin) / TILE); column <= right; column += 1) {
      keys.push(keyOfTile(column, row));
    }
  }
  return keys;
}

/** Adds something to what has a share in each tile, by its box grown by a margin. */
export function enterTiles<Id>(
  groups: Map<TileKey, Id[]>,
  [id, box]: readonly [Id, Box],
  margin = 0,
): void {
  for (const key of listTiles(box, margin)) {
    const ids = groups.get(key);
    if (ids === undefined) groups.set(key, [id]);
    else ids.push(id);
  }
}

/** What has a share in each tile, by boxes that are grown by a margin; in the order given. Linear. */
export function groupByTile<Id>(
  boxes: Iterable<readonly [Id, Box]>,
  margin = 0,
): Map<TileKey, readonly Id[]> {
  const groups = new Map<TileKey, Id[]>();
  for (const entry of boxes) enterTiles(groups, entry, margin);
  return groups;
}
