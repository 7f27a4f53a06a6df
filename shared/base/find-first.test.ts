import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirst } from './find-first.ts';

describe('findFirst', () => {
  it('finds what a look at each from the start finds', () => {
    const sorted = fc
      .array(fc.integer({ min: -20, max: 20 }))
      .map((values) => values.sort(compare));
    fc.assert(
      fc.property(sorted, fc.integer({ min: -21, max: 21 }), (values, least) => {
        const first = values.findIndex((value) => value >= least);
        const found = findFirst(values.length, (index) => (values[index] ?? 0) >= least);
        expect(found).toBe(first < 0 ? values.length : first);
      }),
      { seed: 20201129 },
    );
  });
});

function compare(one: number, other: number): number {
  return one - other;
}
