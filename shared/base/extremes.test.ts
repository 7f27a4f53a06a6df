import { describe, expect, it } from 'vitest';
import { findGreatest, findLeast } from './extremes.ts';

describe('findLeast and findGreatest', () => {
  it('find what Math.min and Math.max do, of more numbers too', () => {
    for (const values of [[], [3], [2, -1, 7], [1, Number.NaN, 2]]) {
      expect(findLeast(values)).toBe(Math.min(...values));
      expect(findGreatest(values)).toBe(Math.max(...values));
    }
    const many = Array.from({ length: 500_000 }, (_, index) => Math.abs(index - 1000));
    expect([findLeast(many), findGreatest(many)]).toEqual([0, 498_999]);
  });
});
