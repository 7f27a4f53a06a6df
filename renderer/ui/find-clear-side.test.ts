import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findClearSide, type TipSide } from './find-clear-side.ts';

afterEach(() => document.body.replaceChildren());

/** Controls side by side in one element, each where a box says. */
function place(tag: string, ...boxes: readonly (readonly [number, number, number, number])[]) {
  const row = document.createElement('div');
  const parts = boxes.map(([x, y, width, height]) => {
    const part = document.createElement(tag);
    part.getBoundingClientRect = () => new DOMRect(x, y, width, height);
    return part;
  });
  row.append(...parts);
  document.body.append(row);
  const [first] = parts;
  if (first === undefined) throw new Error('nothing to place');
  return { first, parts };
}

describe('findClearSide', () => {
  it('keeps the wished side where no control stands', () => {
    const { first } = place('button', [100, 0, 50, 20], [160, 0, 50, 20]);
    expect(findClearSide(first, 'left')).toBe('left');
    expect(findClearSide(first, 'bottom')).toBe('bottom');
  });

  it('leaves a row of choices for below, and one that goes on below for above', () => {
    const { first } = place('button', [100, 50, 50, 20], [160, 50, 50, 20]);
    expect(findClearSide(first, 'right')).toBe('bottom');
    const wrapped = place('button', [100, 50, 50, 20], [160, 50, 50, 20], [40, 80, 50, 20]);
    expect(findClearSide(wrapped.first, 'right')).toBe('top');
  });

  it('covers words beside it before it covers what they are about', () => {
    const { first } = place('span', [100, 50, 50, 20], [160, 50, 50, 20]);
    expect(findClearSide(first, 'right')).toBe('right');
  });

  it('keeps the wished side where controls stand all around', () => {
    const around = place(
      'button',
      [100, 50, 50, 20],
      [160, 50, 50, 20],
      [40, 50, 50, 20],
      [100, 20, 50, 20],
      [100, 80, 50, 20],
    );
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      expect(findClearSide(around.first, side)).toBe(side);
  });

  it('finds a clear side wherever one other control stands', () => {
    const boxes = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    const sides = fc.constantFrom<TipSide>('top', 'bottom', 'left', 'right');
    fc.assert(
      fc.property(boxes, sides, ([x, y], wished) => {
        fc.pre(Math.abs(x - 150) >= 20 || Math.abs(y - 150) >= 20);
        const { first } = place('button', [150, 150, 20, 20], [x, y, 20, 20]);
        const side = findClearSide(first, wished);
        const [dx, dy] = [x - 150, y - 150];
        const covered = { top: dy <= -20, bottom: dy >= 20, left: dx <= -20, right: dx >= 20 };
        const isInRow = Math.abs(dy) < 20;
        expect(covered[side] && (side === 'top' || side === 'bottom' || isInRow)).toBe(false);
      }),
      { seed: 20261129 },
    );
  });
});
