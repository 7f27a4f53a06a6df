import { describe, expect, it } from 'vitest';
import { readNotation } from '../model/notation.ts';
import { DF_QUAD } from './df-quad.ts';
import { layOutFormulas } from './formulas.ts';
import { createFramework } from './framework.ts';
import { closeIn, narrowEnclosure } from './narrow-enclosure.ts';
import { allSlots } from './walk.ts';

/** Between what the statements of a map of rings alone are narrowed, and where they close in from the low end. */
function narrow(notation: string) {
  const framework = createFramework(readNotation(notation));
  const slots = allSlots(framework);
  const low = new Float64Array(slots.length);
  const high = new Float64Array(slots.length).fill(1);
  const errors = new Float64Array(slots.length);
  const allowance = { left: 100_000 };
  const formulas = layOutFormulas(framework, DF_QUAD, slots);
  const bound = narrowEnclosure(formulas, formulas.slots, { low, high }, allowance, errors);
  const ends = [low[0] ?? 0, high[0] ?? 0] as const;
  const isClosed = bound !== null && closeIn(formulas, formulas.slots, bound, low, allowance);
  return { isClosed, ends, rest: low[0] ?? 0, isSpent: allowance.left < 100_000 };
}

describe('an enclosure', () => {
  it('closes in on the only rest, which it holds, and counts what it computes', () => {
    const { isClosed, ends, rest, isSpent } = narrow(
      'claim a @0.5\nclaim b @0.5\na attacks b\nb attacks a',
    );
    expect(isClosed).toBe(true);
    expect(rest).toBeCloseTo(1 / 3, 10);
    expect(ends[0]).toBeLessThanOrEqual(1 / 3);
    expect(ends[1]).toBeGreaterThanOrEqual(1 / 3);
    expect(isSpent).toBe(true);
  });

  it('stays open where there are several, around all of them', () => {
    const { isClosed, ends } = narrow('claim a @1\nclaim b @1\na attacks b\nb attacks a');
    expect(isClosed).toBe(false);
    expect(ends).toEqual([0, 1]);
  });

  it('closes where a ring hardly loses strength', () => {
    const { isClosed, rest } = narrow('claim a @0.97\nclaim b @0.97\na attacks b\nb attacks a');
    expect(isClosed).toBe(true);
    expect(rest).toBeCloseTo(0.97 / 1.97, 10);
  });
});
