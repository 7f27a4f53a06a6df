import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { findFreePlace } from './find-free-place.ts';

const BOX = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});

function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => !overlaps(box, other, CARD_GAP));
}

describe('findFreePlace', () => {
  it('gives a free place, and none of those looked at is nearer', () => {
    fc.assert(
      fc.property(fc.array(BOX, { maxLength: 14 }), BOX, (taken, wish) => {
        const size = { width: wish.width, height: wish.height };
        const found = findFreePlace(new Map(taken.entries()), { wish, size });
        expect(isFree({ ...found, ...size }, taken)).toBe(true);
        const cost = ({ x, y }: { readonly x: number; readonly y: number }) =>
          1.5 * Math.abs(x - wish.x) + Math.abs(y - wish.y);
        for (let x = -600; x <= 600; x += 23) {
          for (let y = -600; y <= 600; y += 29) {
            const place = { x, y };
            if (cost(place) < cost(found)) {
              expect(isFree({ ...place, ...size }, taken)).toBe(false);
            }
          }
        }
      }),
      { seed: 20200624, numRuns: 60 },
    );
  });

  it('goes into a hole beside a crowd rather than to its end', () => {
    const cells = Array.from({ length: 400 }, (_, index) => index).filter((index) => index !== 214);
    const crowd = new Map(
      cells.map((index): [number, Box] => [
        index,
        { x: (index % 20) * 300, y: Math.floor(index / 20) * 130, width: 272, height: 96 },
      ]),
    );
    const wish = { x: 12 * 300, y: 8 * 130 };
    const place = findFreePlace(crowd, { wish, size: { width: 272, height: 96 } });
    expect({ x: Math.round(place.x / 300), y: Math.round(place.y / 130) }).toEqual({
      x: 14,
      y: 10,
    });
  });
});
