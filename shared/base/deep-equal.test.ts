import { describe, expect, it } from 'vitest';
import { isDeepEqual } from './deep-equal.ts';

function nest(depth: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('isDeepEqual', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [Number.NaN, Number.NaN],
    [[], []],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('takes %j and %j for the same', (left, right) => {
    expect(isDeepEqual(left, right)).toBe(true);
    expect(isDeepEqual(right, left)).toBe(true);
  });

  it.each([
    [1, 2],
    [1, '1'],
    [null, {}],
    [null, undefined],
    [[], {}],
    [[1], [1, 2]],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [{ toString: 1 }, { a: 1 }],
    [{ a: { b: [1, 2] } }, { a: { b: [2, 1] } }],
  ])('tells %j from %j', (left, right) => {
    expect(isDeepEqual(left, right)).toBe(false);
    expect(isDeepEqual(right, left)).toBe(false);
  });

  it('compares an own key named __proto__ like any other', () => {
    const one: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    const other: unknown = JSON.parse('{"__proto__": {"a": 2}}');
    expect(isDeepEqual(one, JSON.parse('{"__proto__": {"a": 1}}'))).toBe(true);
    expect(isDeepEqual(one, other)).toBe(false);
    expect(isDeepEqual(one, {})).toBe(false);
  });

  it('compares values nested 100,000 deep', () => {
    expect(isDeepEqual(nest(100_000, 1), nest(100_000, 1))).toBe(true);
    expect(isDeepEqual(nest(100_000, 1), nest(100_000, 2))).toBe(false);
  });
});
