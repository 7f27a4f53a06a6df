import { describe, expect, it } from 'vitest';
import { findRun, readRuns } from './font-table.ts';

describe('readRuns', () => {
  it('reads gaps, values and counts in base 36', () => {
    expect(readRuns('w+g0 2+10*3\nz')).toEqual([
      { first: 32, last: 32, value: 576 },
      { first: 35, last: 37, value: 36 },
      { first: 38, last: 38, value: 35 },
    ]);
  });

  it('reads an empty text as no runs', () => {
    expect(readRuns(' \n')).toEqual([]);
  });

  it('refuses what is not a run', () => {
    expect(() => readRuns('a+')).toThrow('Not a run: a+');
    expect(() => readRuns('a*b*c')).toThrow('Not a run');
  });
});

describe('findRun', () => {
  const runs = readRuns('5+1*3 2+7 9+8*100');

  it('finds the run that holds a code point, at its ends and inside', () => {
    for (const code of [5, 6, 7]) expect(findRun(runs, code)?.value).toBe(1);
    expect(findRun(runs, 10)?.value).toBe(7);
    expect(findRun(runs, 20)?.value).toBe(8);
    expect(findRun(runs, 20 + 36 * 36 - 1)?.value).toBe(8);
  });

  it('finds none in the gaps and beyond', () => {
    for (const code of [0, 4, 8, 9, 11, 19, 20 + 36 * 36]) {
      expect(findRun(runs, code)).toBeUndefined();
    }
  });
});
