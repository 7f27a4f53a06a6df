import { describe, expect, it } from 'vitest';
import { tryTogether } from './try-together.ts';

describe('what is tried together', () => {
  it('passes as it would alone, in fewer trials', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    const fails = new Set([0, 17, 400, 401, 999]);
    let trials = 0;
    const passes = tryTogether(items, (group) => {
      trials += 1;
      return group.every((item) => !fails.has(item));
    });
    expect(items.filter((item) => !passes(item))).toEqual([...fails]);
    expect(trials).toBeLessThan(100);
  });

  it('is tried whenever it is asked about out of turn', () => {
    const passes = tryTogether([1, 2, 3], (group) => !group.includes(2));
    expect([2, 1, 0, 1].map(passes)).toEqual([true, false, true, false]);
  });
});
