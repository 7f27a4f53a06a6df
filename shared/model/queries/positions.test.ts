import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { POSITION_HUES, type PositionHue } from '../statement.ts';
import { huesOf, listPositions, positionsOf } from './positions.ts';

function readPositions(notation: string): Record<string, readonly string[]> {
  return Object.fromEntries(positionsOf(readNotation(notation)));
}

describe('positionsOf', () => {
  it('finds the position above a statement, through statements and arguments', () => {
    const positions = readPositions(`
      motion M
      position P
      P supports M
      r supports P as a1
      o attacks r
      u attacks a1 as a2
      v attacks a2
      free attacks M
    `);
    expect(positions).toEqual({
      M: [],
      P: ['P'],
      r: ['P'],
      o: ['P'],
      u: ['P'],
      v: ['P'],
      free: [],
    });
  });

  it('lists several positions in reading order, not in the order of the tables', () => {
    const positions = readPositions(`
      motion M
      position A
      position B
      B supports M
      A supports M
      r supports A
      r supports B
      e supports r
    `);
    expect(positions).toMatchObject({ r: ['B', 'A'], e: ['B', 'A'] });
  });

  it('stops at the first position met', () => {
    const positions = readPositions(`
      motion M
      position P
      position Q
      P supports M
      Q attacks P as step
      r supports Q
      u attacks step
    `);
    expect(positions).toMatchObject({ Q: ['Q'], r: ['Q'], u: ['Q'] });
  });

  it('counts an argument made with a position as that position’s', () => {
    const positions = readPositions(`
      motion M
      position P
      P + c supports M as step
      u attacks step
      x supports c
    `);
    expect(positions).toMatchObject({ P: ['P'], c: ['P'], u: ['P'], x: ['P'] });
  });

  it('does not pass through a motion that is itself a premise', () => {
    const positions = readPositions('motion M\nposition P\nM supports P\nr supports M');
    expect(positions).toEqual({ M: [], P: ['P'], r: [] });
  });

  it('agrees with the definition on random maps', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const map = createRandomMap(createRandom(seed), { statements: 5 + seed });
      expect(new Map(positionsOf(map))).toEqual(findPositionsSlowly(map));
    }
  });
});

/** The definition read upward, until nothing changes. */
function findPositionsSlowly(map: ArgumentMap): ReadonlyMap<StatementId, readonly StatementId[]> {
  const kindOf = (id: StatementId) => map.statements.get(id)?.kind ?? 'motion';
  const positions = listPositions(map);
  const facts = new Set(positions.map((position) => `${position} ${position}`));
  const learn = ({ id, premises, target }: Argument, position: StatementId) => {
    const named = premises.filter((premise) => kindOf(premise) === 'position');
    const isTheirs = named.includes(position);
    const isTargets = named.length === 0 && facts.has(`${target.id} ${position}`);
    if (!isTheirs && !isTargets) return;
    const inner = premises.filter((premise) => ['claim', 'evidence'].includes(kindOf(premise)));
    for (const speaker of [id, ...inner]) facts.add(`${speaker} ${position}`);
  };
  for (let size = -1; size !== facts.size; ) {
    size = facts.size;
    for (const argument of map.arguments.values()) {
      for (const position of positions) learn(argument, position);
    }
  }
  return new Map(
    [...map.statements.keys()].map((id) => [
      id,
      positions.filter((position) => facts.has(`${id} ${position}`)),
    ]),
  );
}

describe('huesOf', () => {
  function readHues(count: number, own: Record<number, PositionHue>): readonly unknown[] {
    const lines = Array.from({ length: count }, (_, index) => [
      `position p${index}`,
      `p${index} supports M`,
    ]).flat();
    const map = readNotation(['motion M', ...lines].join('\n'));
    const statements = new Map(map.statements);
    for (const [index, hue] of Object.entries(own)) {
      const id = `p${index}` as StatementId;
      const statement = statements.get(id);
      if (statement !== undefined) statements.set(id, { ...statement, hue });
    }
    return [...huesOf({ ...map, statements }).values()];
  }

  it('keeps chosen hues and gives the others the next that is free', () => {
    expect(readHues(4, { 1: 'blue', 3: 'violet' })).toEqual(['amber', 'blue', 'teal', 'violet']);
  });

  it('starts again from the first when all hues are taken', () => {
    expect(readHues(10, {})).toEqual([...POSITION_HUES, 'blue', 'amber']);
    expect(readHues(10, { 0: 'brown' })).toEqual([
      'brown',
      ...POSITION_HUES.slice(0, 7),
      'blue',
      'amber',
    ]);
  });
});
