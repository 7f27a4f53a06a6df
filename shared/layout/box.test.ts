import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, joinOverlapping, overlaps } from './box.ts';

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 1, max: 30 }),
  height: fc.integer({ min: 1, max: 30 }),
});

describe('joining boxes', () => {
  it('leaves none that overlap, and covers all that were given', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), (boxes) => {
        const joined = joinOverlapping(boxes);
        for (const [index, one] of joined.entries())
          for (const other of joined.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        for (const { x, y, width, height } of boxes) {
          const holds = joined.some(
            (one) =>
              one.x <= x &&
              one.y <= y &&
              one.x + one.width >= x + width &&
              one.y + one.height >= y + height,
          );
          expect(holds).toBe(true);
        }
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('leaves boxes as they are that lie apart or touch', () => {
    const boxes = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 10, y: 0, width: 10, height: 10 },
      { x: 0, y: 30, width: 10, height: 10 },
    ];
    expect(joinOverlapping(boxes)).toEqual(boxes);
  });
});
