import { describe, expect, it } from 'vitest';
import { type Argument, createArgument } from './argument.ts';
import { type ArgumentMap, createEmptyMap } from './argument-map.ts';
import { checkMap } from './check-map.ts';
import type { ArgumentId, MapId, NoteId, SourceId, StatementId } from './ids.ts';
import { readNotation } from './notation.ts';
import { createStatement, type Statement } from './statement.ts';

const sound = readNotation(`
  motion M
  position P
  P supports M as p
  r1 + r2 supports P as r
  u attacks r as u1
  v attacks u1 as v1
  x attacks y
  y attacks x
`);

function withArgument(id: string, patch: Partial<Argument>): ArgumentMap {
  const argument = sound.arguments.get(id as ArgumentId);
  if (argument === undefined) throw new Error(`No argument ${id}`);
  const changed = { ...argument, ...patch };
  return { ...sound, arguments: new Map([...sound.arguments, [argument.id, changed]]) };
}

function withStatement(id: string, patch: Partial<Statement>): ArgumentMap {
  const statement = sound.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`No statement ${id}`);
  const changed = { ...statement, ...patch };
  return { ...sound, statements: new Map([...sound.statements, [statement.id, changed]]) };
}

describe('checkMap', () => {
  it('finds nothing in a sound map, rings of statements and undercut chains included', () => {
    expect(checkMap(sound)).toEqual([]);
    expect(checkMap(createEmptyMap('m' as MapId))).toEqual([]);
  });

  it('names a premise, a target and a source that are not there', () => {
    const nowhere = 'nowhere' as StatementId;
    expect(checkMap(withArgument('r', { premises: [nowhere] }))).toEqual([
      { kind: 'unknown-premise', argument: 'r', premise: 'nowhere' },
    ]);
    expect(checkMap(withArgument('r', { target: { kind: 'statement', id: nowhere } }))).toEqual([
      { kind: 'unknown-target', argument: 'r', target: 'nowhere' },
    ]);
    expect(checkMap(withStatement('P', { citations: [{ source: 'c' as SourceId }] }))).toEqual([
      { kind: 'unknown-source', statement: 'P', source: 'c' },
    ]);
  });

  it('does not take a statement for an argument of that id', () => {
    const target = { kind: 'argument', id: 'P' as ArgumentId } as const;
    expect(checkMap(withArgument('r', { target }))).toEqual([
      { kind: 'unknown-target', argument: 'r', target: 'P' },
    ]);
  });

  it('names repeated premises, missing ones, and one that is its own target', () => {
    const [p, r1] = ['P', 'r1'] as StatementId[];
    if (p === undefined || r1 === undefined) throw new Error('unreachable');
    expect(checkMap(withArgument('r', { premises: [r1, r1] }))).toEqual([
      { kind: 'repeated-premise', argument: 'r', premise: 'r1' },
    ]);
    expect(checkMap(withArgument('r', { premises: [r1, p] }))).toEqual([
      { kind: 'premise-is-target', argument: 'r', premise: 'P' },
    ]);
    const none = [] as unknown as Argument['premises'];
    expect(checkMap(withArgument('r', { premises: none }))).toEqual([
      { kind: 'no-premise', argument: 'r' },
    ]);
  });

  it('names an argument that targets itself, and loops of undercuts once each', () => {
    const itself = { kind: 'argument', id: 'u1' as ArgumentId } as const;
    expect(checkMap(withArgument('u1', { target: itself }))).toEqual([
      { kind: 'targets-itself', argument: 'u1' },
    ]);
    const loops = readNotation(`
      u attacks a2 as a1
      v attacks a1 as a2
      w attacks a1 as a3
      x attacks b3 as b1
      y supports b1 as b2
      z attacks b2 as b3
    `);
    expect(checkMap(loops)).toEqual([
      { kind: 'undercut-loop', arguments: ['a1', 'a2'] },
      { kind: 'undercut-loop', arguments: ['b1', 'b3', 'b2'] },
    ]);
  });

  it.each([-0.001, 1.001, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d as credence and weight',
    (figure) => {
      expect(checkMap(withStatement('P', { credence: figure }))).toEqual([
        { kind: 'credence-out-of-range', statement: 'P' },
      ]);
      expect(checkMap(withArgument('r', { weight: figure }))).toEqual([
        { kind: 'weight-out-of-range', argument: 'r' },
      ]);
    },
  );

  it.each([0, 1])('accepts %d as credence and weight', (figure) => {
    expect(checkMap(withStatement('P', { credence: figure }))).toEqual([]);
    expect(checkMap(withArgument('r', { weight: figure }))).toEqual([]);
  });

  it('refuses orders and places that are not finite', () => {
    expect(checkMap(withArgument('r', { order: Number.NaN }))).toEqual([
      { kind: 'order-not-finite', argument: 'r' },
    ]);
    expect(checkMap(withStatement('P', { at: { x: 0, y: Number.NaN } }))).toEqual([
      { kind: 'place-not-finite', id: 'P' },
    ]);
    const id = 'n' as NoteId;
    const note = { id, text: '', at: { x: Number.NEGATIVE_INFINITY, y: 0 } };
    expect(checkMap({ ...sound, notes: new Map([[id, note]]) })).toEqual([
      { kind: 'place-not-finite', id: 'n' },
    ]);
  });

  it('names all motions when there are several', () => {
    expect(checkMap(withStatement('P', { kind: 'motion' }))).toEqual([
      { kind: 'several-motions', motions: ['M', 'P'] },
    ]);
  });

  it('names an id used twice over the tables, and an entity filed under another id', () => {
    const id = 'M' as NoteId;
    const note = { id, text: '', at: { x: 0, y: 0 } };
    expect(checkMap({ ...sound, notes: new Map([[id, note]]) })).toEqual([
      { kind: 'duplicate-id', id: 'M' },
    ]);
    const key = 'k' as StatementId;
    const misfiled = createStatement({
      id: 's' as StatementId,
      kind: 'claim',
      text: '',
      at: { x: 0, y: 0 },
    });
    expect(
      checkMap({ ...sound, statements: new Map([...sound.statements, [key, misfiled]]) }),
    ).toEqual([{ kind: 'id-differs-from-key', key: 'k', id: 's' }]);
  });

  it('checks a chain of 10,000 undercuts', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      createArgument({
        id: `a${index}` as ArgumentId,
        relation: 'attacks',
        premises: ['M' as StatementId],
        target:
          index === 0
            ? { kind: 'statement', id: 'P' as StatementId }
            : { kind: 'argument', id: `a${index - 1}` as ArgumentId },
      }),
    );
    const deep = { ...sound, arguments: new Map(chain.map((argument) => [argument.id, argument])) };
    expect(checkMap(deep)).toEqual([]);
  });
});
