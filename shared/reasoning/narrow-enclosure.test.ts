import { describe, expect, it } from 'vitest';
import { readNotation } from '../model/notation.ts';
import { DF_QUAD } from './df-quad.ts';
import { layOutFormulas } from './formulas.ts';
import { createFramework } from './framework.ts';
import { narrowEnclosure } from './narrow-enclosure.ts';
import { allSlots } from './walk.ts';

/** Between what the statements of a map of rings alone are narrowed, and whether the ends meet. */
function narrow(notation: string) {
  const framework = createFramework(readNotation(notation));
  const slots = allSlots(framework);
  const low = new Float64Array(slots.length);
  const high = new Float64Array(slots.length).fill(1);
  const allowance = { left: 100_000 };
  const formulas = layOutFormulas(framework, DF_QUAD, slots);
  const isClosed = narrowEnclosure(formulas, formulas.slots, { low, high }, allowance);
  return { isClosed, ends: [low[0], high[0]], isSpent: allowance.left < 100_000 };
}

describe('an enclosure', () => {
  it('closes in on the only rest, and counts what it computes', () => {
    const { isClosed, ends, isSpent } = narrow(
      'claim a @0.5\nclaim b @0.5\na attacks b\nb attacks a',
    );
    expect(isClosed).toBe(true);
    for (const end of ends) expect(end).toBeCloseTo(1 / 3, 9);
    expect(isSpent).toBe(true);
  });

  it('stays open where there are several, around all of them', () => {
    const { isClosed, ends } = narrow('claim a @1\nclaim b @1\na attacks b\nb attacks a');
    expect(isClosed).toBe(false);
    expect(ends).toEqual([0, 1]);
  });

  it('closes slowly where a ring hardly loses strength', () => {
    const { isClosed, ends } = narrow('claim a @0.97\nclaim b @0.97\na attacks b\nb attacks a');
    expect(isClosed).toBe(true);
    for (const end of ends) expect(end).toBeCloseTo(0.97 / 1.97, 9);
  });
});
