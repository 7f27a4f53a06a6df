import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../layout/box.ts';
import type { Point } from '../model/statement.ts';
import { traceRegion } from './trace-region.ts';

const BOX = { x: 0, y: 0, width: 12, height: 12 };

const hole: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3, max: 12 }),
  y: fc.integer({ min: -3, max: 12 }),
  width: fc.integer({ min: 1, max: 9 }),
  height: fc.integer({ min: 1, max: 9 }),
});

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

/** How often contours go clockwise around a point: as often as they go down at its right. */
function countTurns(contours: readonly (readonly Point[])[], { x, y }: Point): number {
  let turns = 0;
  for (const contour of contours) {
    for (const [index, from] of contour.entries()) {
      const to = contour[(index + 1) % contour.length] ?? from;
      const isPassing = from.x > x && from.y < y !== to.y < y;
      if (isPassing) turns += Math.sign(to.y - from.y);
    }
  }
  return turns;
}

describe('traceRegion', () => {
  it('goes once around whatever is left of the box, and not at all around anything else', () => {
    fc.assert(
      fc.property(fc.array(hole, { maxLength: 7 }), (holes) => {
        const contours = traceRegion(BOX, holes);
        for (let x = -3.5; x < 16; x += 1) {
          for (let y = -3.5; y < 16; y += 1) {
            const isLeft = holds(BOX, { x, y }) && !holes.some((each) => holds(each, { x, y }));
            expect(countTurns(contours, { x, y })).toBe(isLeft ? 1 : 0);
          }
        }
      }),
      { seed: 20260117, numRuns: 150 },
    );
  });

  it('turns at every corner, and goes along rows and columns in turns', () => {
    fc.assert(
      fc.property(fc.array(hole, { maxLength: 7 }), (holes) => {
        for (const contour of traceRegion(BOX, holes)) {
          expect(contour.length % 2).toBe(0);
          for (const [index, from] of contour.entries()) {
            const to = contour[(index + 1) % contour.length] ?? from;
            expect([from.x === to.x, from.y === to.y]).toEqual([index % 2 === 1, index % 2 === 0]);
          }
        }
      }),
      { seed: 20260118, numRuns: 150 },
    );
  });
});
