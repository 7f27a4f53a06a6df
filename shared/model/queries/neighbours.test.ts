import { describe, expect, it } from 'vitest';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { argumentsFrom } from './index-arguments.ts';
import { findNeighbours } from './neighbours.ts';

const MAP = readNotation(`
  motion M
  a + b supports M as first
  c attacks a
  e supports c
  u attacks first as second
  v attacks second
`);

const find = (text: string): StatementId => {
  const found = [...MAP.statements.values()].find((statement) => statement.text === text);
  if (found === undefined) throw new Error(`No statement ${text}`);
  return found.id;
};
const argumentOf = (text: string): ArgumentId => {
  const [argument] = argumentsFrom(MAP, find(text));
  if (argument === undefined) throw new Error(`${text} makes no argument`);
  return argument.id;
};
const textsOf = (ids: Iterable<StatementId>) =>
  [...ids].map((id) => MAP.statements.get(id)?.text).sort();

describe('findNeighbours', () => {
  it('gives what a statement answers, with whom, and what answers it or its argument', () => {
    const { statements, arguments: lines } = findNeighbours(MAP, find('a'));
    expect(textsOf(statements)).toEqual(['M', 'b', 'c', 'u']);
    expect(lines).toEqual(new Set(['a', 'c', 'u'].map(argumentOf)));
  });

  it('goes one step and no further', () => {
    expect(textsOf(findNeighbours(MAP, find('M')).statements)).toEqual(['a', 'b']);
    expect(textsOf(findNeighbours(MAP, find('e')).statements)).toEqual(['c']);
  });

  it('gives the ends of an argument, of one that is undercut and of one that undercuts', () => {
    expect(textsOf(findNeighbours(MAP, argumentOf('a')).statements)).toEqual(['M', 'a', 'b', 'u']);
    const ofUndercut = findNeighbours(MAP, argumentOf('u'));
    expect(textsOf(ofUndercut.statements)).toEqual(['a', 'b', 'u', 'v']);
    expect(ofUndercut.arguments).toEqual(new Set(['u', 'a', 'v'].map(argumentOf)));
  });

  it('gives nothing for what the map does not hold', () => {
    expect(findNeighbours(MAP, 'nothing' as StatementId).arguments.size).toBe(0);
  });
});
