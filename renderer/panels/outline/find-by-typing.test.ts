import { describe, expect, it } from 'vitest';
import { findByTyping } from './find-by-typing.ts';

const ITEMS = [
  { number: '', text: 'Schools should change' },
  { number: '1', text: 'Costs rise' },
  { number: '1.1', text: 'Écoles agree' },
  { number: '2', text: 'Children suffer' },
];
const find = (typed: string, from: number) =>
  findByTyping(ITEMS.length, (index) => ITEMS[index] ?? { number: '', text: '' }, { typed, from });

describe('findByTyping', () => {
  it('goes on to the next that begins with a letter, and round again', () => {
    expect([find('c', 0), find('c', 1), find('c', 3)]).toEqual([1, 3, 1]);
  });

  it('stays where it is while further letters fit', () => {
    expect([find('co', 1), find('ch', 1)]).toEqual([1, 3]);
  });

  it('finds by number and without regard to accents', () => {
    expect([find('1.1', 0), find('ecol', 0)]).toEqual([2, 2]);
  });

  it('finds nothing for what nothing begins with', () => {
    expect([find('x', 0), find(' ', 0), find('rise', 0)]).toEqual([null, null, null]);
  });
});
