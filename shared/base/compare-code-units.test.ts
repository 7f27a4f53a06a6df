import { describe, expect, it } from 'vitest';
import { compareCodeUnits } from './compare-code-units.ts';

describe('compareCodeUnits', () => {
  it('sorts by code unit, not by language', () => {
    expect(['b', 'ä', 'a', 'B', 'a10', 'a9', ''].sort(compareCodeUnits)).toEqual([
      '',
      'B',
      'a',
      'a10',
      'a9',
      'b',
      'ä',
    ]);
  });

  it('gives zero only for equal strings', () => {
    expect(compareCodeUnits('x', 'x')).toBe(0);
    expect(compareCodeUnits('x', 'X')).toBe(1);
    expect(compareCodeUnits('X', 'x')).toBe(-1);
  });
});
