import { describe, expect, it } from 'vitest';
import { memoizeWeakly } from './memoize-weakly.ts';

describe('memoizeWeakly', () => {
  it('computes once for an object and anew for its twin', () => {
    const asked: object[] = [];
    const sizeOf = memoizeWeakly((list: readonly number[]) => asked.push(list));
    const list = [1, 2];
    const twin = [1, 2];
    expect([sizeOf(list), sizeOf(list), sizeOf(twin)]).toEqual([1, 1, 2]);
    expect(asked).toEqual([list, twin]);
  });

  it('remembers a result that is undefined', () => {
    let calls = 0;
    const compute = memoizeWeakly((_: object) => {
      calls += 1;
      return undefined;
    });
    const key = {};
    compute(key);
    compute(key);
    expect(calls).toBe(1);
  });
});
