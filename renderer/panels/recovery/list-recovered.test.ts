import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { listRecovered } from './list-recovered.ts';

describe('listRecovered', () => {
  it('names statements and arguments by their words, what is added first', () => {
    const saved = readNotation('motion M "Go"\nclaim r "Old"\nr supports M as a1');
    const recovered = readNotation('motion M "Stay"\nclaim n "New"\nn attacks M as a2');
    const things = listRecovered(compareMaps(saved, recovered), saved, recovered);
    expect(things.map(({ manner, kind }) => `${manner} ${kind}`)).toEqual([
      'added statement',
      'added argument',
      'changed statement',
      'removed statement',
      'removed argument',
    ]);
    expect(things.map(({ text }) => text)).toEqual([
      'New',
      expect.stringMatching(/New.*Stay/),
      'Stay',
      'Old',
      expect.stringMatching(/Old.*Go/),
    ]);
  });
});
