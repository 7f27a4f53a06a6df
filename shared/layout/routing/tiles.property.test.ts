import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTile, keyOfTile, listTiles, TILE } from './tiles.ts';

const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const edge = fc.double({ min: 0, max: 4 * TILE, noNaN: true });
const aBox = fc.record({ x: place, y: place, width: edge, height: edge });
const near = fc.integer({ min: -1, max: 6 });

describe('tiles', () => {
  it('have a share in a box where it lists them, and nowhere about it', () => {
    fc.assert(
      fc.property(aBox, edge, near, near, (box, margin, right, down) => {
        const column = Math.floor((box.x - margin) / TILE) + right;
        const row = Math.floor((box.y - margin) / TILE) + down;
        const key = keyOfTile(column, row);
        expect(hasTile(box, margin, key)).toBe(listTiles(box, margin).includes(key));
      }),
    );
  });
});
