import { describe, expect, it } from 'vitest';
import { rememberWhileSame } from './remember-while-same.ts';

describe('rememberWhileSame', () => {
  it('computes anew only for another object or other inputs', () => {
    let computed = 0;
    const count = rememberWhileSame((_key: object, _first: unknown, _second: unknown) => {
      computed += 1;
      return computed;
    });
    const [key, other, input] = [{}, {}, {}];
    expect([count(key, input, 1), count(key, input, 1)]).toEqual([1, 1]);
    expect(count(key, input, 2)).toBe(2);
    expect(count(key, {}, 2)).toBe(3);
    expect(count(other, input, 1)).toBe(4);
    expect(count(other, input, 1)).toBe(4);
  });

  it('computes anew for more inputs, and for fewer', () => {
    const list = rememberWhileSame((_key: object, ...texts: readonly string[]) => [...texts]);
    const key = {};
    expect(list(key, 'one')).toEqual(['one']);
    expect(list(key, 'one', 'two')).toEqual(['one', 'two']);
    expect(list(key, 'one')).toEqual(['one']);
  });
});
