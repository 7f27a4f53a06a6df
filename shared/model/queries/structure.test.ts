import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import type { Statement } from '../statement.ts';
import { findMotion } from './find-motion.ts';
import { argumentsFrom, argumentsOn, indexArguments } from './index-arguments.ts';
import { outlineOf } from './outline.ts';
import { huesOf } from './positions.ts';
import { sidesOf } from './sides.ts';

const notation = 'motion M\nP supports M as a1\nr + s attacks P as a2\nu attacks a2';

function withStatement(map: ArgumentMap, id: string, patch: Partial<Statement>): ArgumentMap {
  const statement = map.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`No statement ${id}`);
  const changed = { ...statement, ...patch };
  return { ...map, statements: new Map([...map.statements, [statement.id, changed]]) };
}

describe('memoizeByStructure', () => {
  it('gives the same result object after typing and moving', () => {
    const map = readNotation(notation);
    const outline = outlineOf(map);
    const typed = withStatement(map, 'r', { text: 'New words', at: { x: 9, y: 9 } });
    expect(outlineOf(typed)).toBe(outline);
    expect(sidesOf(typed)).toBe(sidesOf(map));
  });

  it('computes anew when a kind, a statement or an argument changes', () => {
    const map = readNotation(notation);
    const outline = outlineOf(map);
    const added: Statement = { ...withId(map, 'r'), id: 'x' as StatementId };
    const more = { ...map, statements: new Map([...map.statements, [added.id, added]]) };
    const fewer = { ...map, arguments: new Map([...map.arguments].slice(0, 2)) };
    expect(outlineOf(withStatement(map, 'P', { kind: 'position' }))).not.toBe(outline);
    expect(outlineOf(more)).toHaveLength(6);
    expect(outlineOf(fewer)).not.toEqual(outline);
    expect(outlineOf(map)).toEqual(outline);
  });

  it('computes anew when nothing but a hue changes', () => {
    const map = withStatement(readNotation(notation), 'P', { kind: 'position' });
    const position = 'P' as StatementId;
    expect(huesOf(map).get(position)).toBe('blue');
    expect(huesOf(withStatement(map, 'P', { hue: 'rose' })).get(position)).toBe('rose');
  });

  it('tells apart two tables of the same size', () => {
    const map = readNotation(notation);
    expect(outlineOf(map)).toHaveLength(5);
    const renamed: Statement = { ...withId(map, 'r'), id: 'x' as StatementId };
    const statements = new Map([...map.statements].filter(([id]) => id !== 'r'));
    const other = { ...map, statements: statements.set(renamed.id, renamed) };
    expect(outlineOf(other).map((entry) => entry.id)).toEqual(['M', 'P', 's', 'u', 'x']);
  });
});

function withId(map: ArgumentMap, id: string): Statement {
  const statement = map.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`No statement ${id}`);
  return statement;
}

describe('findMotion', () => {
  it('finds the motion as the map at hand words it', () => {
    const map = readNotation(notation);
    expect(findMotion(map)?.text).toBe('M');
    expect(findMotion(withStatement(map, 'M', { text: 'Anew' }))?.text).toBe('Anew');
    expect(findMotion(readNotation('a supports b'))).toBeNull();
  });
});

describe('indexArguments', () => {
  const map = readNotation(`${notation}\nr supports M as a0`);

  it('lists arguments by target and by premise', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(argumentsOn(map, 'M' as StatementId))).toEqual(['a1', 'a0']);
    expect(ids(argumentsOn(map, 'a2' as ArgumentId))).toEqual(['u>a2']);
    expect(ids(argumentsFrom(map, 'r' as StatementId))).toEqual(['a0', 'a2']);
    expect(argumentsOn(map, 'r' as StatementId)).toEqual([]);
    expect(argumentsFrom(map, 'M' as StatementId)).toEqual([]);
  });

  it('is built once for a table of arguments', () => {
    expect(indexArguments(withStatement(map, 'M', { text: 'Anew' }))).toBe(indexArguments(map));
  });
});
