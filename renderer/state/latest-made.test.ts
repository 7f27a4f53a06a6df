import { expect, it } from 'vitest';
import { readNotation } from '../../shared/model/notation.ts';
import { createLatestMade } from './latest-made.ts';

const MAP = readNotation('motion M');

it('finds what was made by the value of what was asked for', () => {
  const latest = createLatestMade<string>(2);
  latest.keep(MAP, { ids: new Set(['a']) }, 'of a');
  expect(latest.find(MAP, { ids: new Set(['a']) })).toBe('of a');
  expect(latest.find(MAP, { ids: new Set(['b']) })).toBeNull();
  expect(latest.find({ ...MAP }, { ids: new Set(['a']) })).toBeNull();
});

it('forgets what was made first where it gets too much, and nothing for what is too large', () => {
  const latest = createLatestMade<string>(10);
  const find = () => ['a', 'b', 'c'].map((asked) => latest.find(MAP, asked));
  latest.keep(MAP, 'a', 'A', 5);
  latest.keep(MAP, 'b', 'B', 5);
  expect(find()).toEqual(['A', 'B', null]);
  latest.keep(MAP, 'c', 'C', 5);
  expect(find()).toEqual([null, 'B', 'C']);
  latest.keep(MAP, 'a', 'A', 11);
  expect(find()).toEqual([null, 'B', 'C']);
});

it('drops one, and nothing of another map', () => {
  const latest = createLatestMade<string>(10);
  latest.keep(MAP, 'a', 'A');
  latest.keep(MAP, 'b', 'B');
  latest.drop({ ...MAP }, 'b');
  latest.drop(MAP, 'a');
  expect([latest.find(MAP, 'a'), latest.find(MAP, 'b')]).toEqual([null, 'B']);
});

it('keeps the later of two for the same, and nothing of the map before', () => {
  const latest = createLatestMade<string>(10);
  latest.keep(MAP, 'a', 'A');
  latest.keep(MAP, 'a', 'A again', 9);
  latest.keep(MAP, 'b', 'B');
  expect(latest.find(MAP, 'a')).toBe('A again');
  const after = { ...MAP };
  latest.keep(after, 'b', 'B after');
  expect(latest.find(MAP, 'a')).toBeNull();
  expect(latest.find(after, 'b')).toBe('B after');
});
