import { describe, expect, it } from 'vitest';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { findNearestKept } from './nearest-kept.ts';

const MAP = readNotation(`
  motion M
  a supports M
  b supports M
  c supports M
  b1 supports b
  b2 attacks b1
`);

function near(id: string, ...gone: readonly string[]): string | null {
  return findNearestKept(MAP, id as StatementId, (each) => !gone.includes(each));
}

describe('findNearestKept', () => {
  it('stays where nothing goes', () => {
    expect(near('b1', 'b')).toBe('b1');
  });

  it('goes on to what is read next under the same parent', () => {
    expect([near('a', 'a'), near('b', 'b', 'b1', 'b2')]).toEqual(['b', 'c']);
  });

  it('passes over what goes too', () => {
    expect([near('a', 'a', 'b'), near('b', 'b', 'c')]).toEqual(['c', 'a']);
  });

  it('goes back where nothing follows, and up where nothing is beside', () => {
    expect([near('c', 'c'), near('b2', 'b2'), near('b1', 'b1', 'b2')]).toEqual(['b', 'b1', 'b']);
  });

  it('goes beside or above a parent that is not kept either', () => {
    expect([near('b2', 'b', 'b1', 'b2'), near('b2', 'a', 'b', 'c', 'b1', 'b2')]).toEqual([
      'c',
      'M',
    ]);
  });

  it('is nowhere when all above goes, or for a statement that the map does not hold', () => {
    expect([near('M', 'M'), near('c', 'M', 'a', 'b', 'c'), near('x')]).toEqual([null, null, null]);
  });
});
