import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../box.ts';
import { alignBox } from './align-box.ts';

const boxes: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -200, max: 200 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 1, max: 120 }),
});
const cases = fc.tuple(boxes, fc.array(boxes, { maxLength: 6 }), fc.integer({ min: 0, max: 20 }));
const seeded = { seed: 20_261_127, numRuns: 200 };

function shifted(box: Box, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: box.x + x, y: box.y + y };
}

describe('alignBox', () => {
  it('moves a box no farther than the reach', () => {
    fc.assert(
      fc.property(cases, ([box, others, reach]) => {
        const { shift } = alignBox(box, others, reach);
        expect(Math.abs(shift.x)).toBeLessThanOrEqual(reach);
        expect(Math.abs(shift.y)).toBeLessThanOrEqual(reach);
      }),
      seeded,
    );
  });

  it('has nothing more to do once a box stands in line', () => {
    fc.assert(
      fc.property(cases, ([box, others, reach]) => {
        const first = alignBox(box, others, reach);
        const again = alignBox(shifted(box, first.shift), others, reach);
        expect(again.shift).toEqual({ x: 0, y: 0 });
        expect(again.guides).toEqual(first.guides);
      }),
      seeded,
    );
  });

  it('shows a line on each axis on which it found something in line, and on no other', () => {
    fc.assert(
      fc.property(cases, ([box, others, reach]) => {
        const { shift, guides } = alignBox(box, others, reach);
        for (const axis of ['x', 'y'] as const) {
          const isFound = guides.some((guide) => guide.axis === axis);
          if (shift[axis] !== 0) expect(isFound).toBe(true);
          if (others.length === 0) expect(isFound).toBe(false);
        }
      }),
      seeded,
    );
  });

  it('aligns a left edge to a left edge, and draws the line past both cards', () => {
    const other = { x: 0, y: 0, width: 100, height: 40 };
    const { shift, guides } = alignBox({ x: 4, y: 200, width: 60, height: 30 }, [other], 6);
    expect(shift).toEqual({ x: -4, y: 0 });
    expect(guides).toEqual([{ axis: 'x', at: 0, from: 0, to: 230 }]);
  });

  it('takes the nearest of several, and leaves a box alone that is near none', () => {
    const others = [
      { x: 0, y: 0, width: 100, height: 40 },
      { x: 7, y: 60, width: 300, height: 40 },
    ];
    expect(alignBox({ x: 5, y: 200, width: 60, height: 30 }, others, 6).shift.x).toBe(2);
    expect(alignBox({ x: 30, y: 200, width: 60, height: 30 }, others, 6).guides).toEqual([]);
  });

  it('draws both edges of cards of one size and not their middle', () => {
    const other = { x: 0, y: 0, width: 100, height: 40 };
    const { guides } = alignBox({ x: 1, y: 200, width: 100, height: 40 }, [other], 6);
    expect(guides.map(({ at }) => at)).toEqual([0, 100]);
  });
});
