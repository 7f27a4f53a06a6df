import { describe, expect, it } from 'vitest';
import { tryTogether } from './try-together.ts';

describe('what is tried together', () => {
  it('passes as it would alone, in fewer trials', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    const fails = new Set([0, 17, 400, 401, 999]);
    let trials = 0;
    const tried = [
      ...tryTogether(items, (group) => {
        trials += 1;
        return group.every((item) => !fails.has(item));
      }),
    ];
    expect(tried.flatMap(({ group }) => group)).toEqual(items);
    const failed = tried.flatMap(({ group, passes }) => (passes ? [] : group));
    expect(failed).toEqual([...fails]);
    expect(trials).toBeLessThan(100);
  });

  it('is tried only once it is asked for, so that what was found for it still holds', () => {
    let latest: readonly number[] = [];
    const items = Array.from({ length: 200 }, (_, index) => index);
    for (const { group } of tryTogether(items, (each) => {
      latest = each;
      return true;
    })) {
      expect(group).toBe(latest);
    }
  });
});
