import { describe, expect, it } from 'vitest';
import type { ArgumentId, SourceId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createStatement, type StatementKind } from '../statement.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { addReply, addStatement, changeKind, updateStatement } from './statements.ts';

const map = readNotation('motion M\na supports M as 1\nb supports M as 2\nclaim free');
const id = (text: string) => text as StatementId;

function makeStatement(name: string, kind: StatementKind = 'claim') {
  return createStatement({ id: id(name), kind, text: `text of ${name}`, at: { x: 1, y: 2 } });
}

describe('addStatement', () => {
  it('adds the statement as it is given', () => {
    const statement = makeStatement('n', 'evidence');
    const after = applyPlainly(map, expectOk(addStatement(map, { statement })));
    expect(after.statements.get(id('n'))).toBe(statement);
    expect(after.arguments).toEqual(map.arguments);
  });

  it('refuses an id in use by anything, a second motion, and what breaks an invariant', () => {
    const refuse = (statement: ReturnType<typeof makeStatement>) =>
      addStatement(map, { statement });
    expect(refuse(makeStatement('a'))).toMatchObject({ error: { reason: 'id-taken' } });
    expect(refuse(makeStatement('1'))).toMatchObject({ error: { reason: 'id-taken' } });
    expect(refuse(makeStatement('n', 'motion'))).toMatchObject({
      error: { reason: 'several-motions', ids: ['M'] },
    });
    expect(refuse({ ...makeStatement('n'), credence: 2 })).toMatchObject({
      error: { reason: 'credence-out-of-range', ids: ['n'] },
    });
    const citations = [{ source: 'nowhere' as SourceId }];
    expect(refuse({ ...makeStatement('n'), citations })).toMatchObject({
      error: { reason: 'unknown-source' },
    });
  });

  it('adds a motion to a map that has none', () => {
    const without = readNotation('a supports b');
    expect(addStatement(without, { statement: makeStatement('m', 'motion') }).kind).toBe('ok');
  });
});

describe('addReply', () => {
  const argument = {
    id: 'new' as ArgumentId,
    relation: 'attacks',
    target: { kind: 'statement', id: id('M') },
  } as const;

  it('adds statement and argument in one change, last on the target', () => {
    const change = expectOk(addReply(map, { statement: makeStatement('n'), argument }));
    expect(change).toHaveLength(2);
    const lines = writeArguments(applyPlainly(map, change));
    expect(lines).toEqual(['a supports M as 1', 'b supports M as 2', 'n attacks M as new']);
  });

  it('goes to the end whatever numbers the others have', () => {
    const last = map.arguments.get('2' as ArgumentId);
    if (last === undefined) throw new Error('unreachable');
    const odd = { ...map, arguments: new Map(map.arguments).set(last.id, { ...last, order: 7.5 }) };
    const after = applyPlainly(
      odd,
      expectOk(addReply(odd, { statement: makeStatement('n'), argument })),
    );
    expect(after.arguments.get('new' as ArgumentId)?.order).toBe(8);
    expect(writeArguments(after).at(-1)).toBe('n attacks M as new');
  });

  it('adds an undercut', () => {
    const target = { kind: 'argument', id: '1' as ArgumentId } as const;
    const input = { statement: makeStatement('n'), argument: { ...argument, target } };
    expect(writeArguments(applyPlainly(map, expectOk(addReply(map, input))))[0]).toBe(
      'n attacks 1 as new',
    );
  });

  it('refuses one id for both, a motion as reply, and a target that is not there', () => {
    const same = { ...argument, id: 'n' as ArgumentId };
    expect(addReply(map, { statement: makeStatement('n'), argument: same })).toMatchObject({
      error: { reason: 'id-taken', ids: ['n'] },
    });
    const bare = readNotation('claim M');
    expect(addReply(bare, { statement: makeStatement('n', 'motion'), argument })).toMatchObject({
      error: { reason: 'motion-as-premise' },
    });
    const target = { kind: 'statement', id: id('n') } as const;
    expect(
      addReply(map, { statement: makeStatement('n'), argument: { ...argument, target } }),
    ).toMatchObject({ error: { reason: 'no-such-target', ids: ['n'] } });
  });
});

describe('updateStatement', () => {
  it('sets and unsets fields in one entry', () => {
    const change = expectOk(
      updateStatement(map, id('a'), { text: 'new', burden: 'stands-only-if-supported' }),
    );
    expect(change).toHaveLength(1);
    const after = applyPlainly(map, change);
    expect(after.statements.get(id('a'))).toMatchObject({
      text: 'new',
      burden: 'stands-only-if-supported',
    });
    const back = expectOk(updateStatement(after, id('a'), { text: 'a', burden: undefined }));
    expect(applyPlainly(after, back)).toEqual(map);
  });

  it('gives an empty change for what is so already', () => {
    expect(expectOk(updateStatement(map, id('a'), { text: 'a', tags: [] }))).toEqual([]);
  });

  it('refuses a credence out of range and an unknown statement', () => {
    expect(updateStatement(map, id('a'), { credence: Number.NaN })).toMatchObject({
      error: { reason: 'credence-out-of-range' },
    });
    expect(updateStatement(map, id('nowhere'), {})).toMatchObject({
      error: { reason: 'not-found', ids: ['nowhere'] },
    });
  });

  it('does not admit undefined for a field that every statement has', () => {
    // @ts-expect-error: text is not optional.
    updateStatement(map, id('a'), { text: undefined });
    expect(map.statements.get(id('a'))?.text).toBe('a');
  });
});

describe('changeKind', () => {
  it('makes a claim evidence', () => {
    const change = expectOk(changeKind(map, { statement: id('a'), kind: 'evidence' }));
    expect(applyPlainly(map, change).statements.get(id('a'))?.kind).toBe('evidence');
  });

  it('refuses a second motion, and a motion that would be a premise', () => {
    expect(changeKind(map, { statement: id('free'), kind: 'motion' })).toMatchObject({
      error: { reason: 'several-motions', ids: ['M'] },
    });
    const without = readNotation('a supports b as 1');
    expect(changeKind(without, { statement: id('a'), kind: 'motion' })).toMatchObject({
      error: { reason: 'motion-as-premise', ids: ['a', '1'] },
    });
    expect(changeKind(without, { statement: id('b'), kind: 'motion' }).kind).toBe('ok');
  });

  it('changes nothing for the kind it has, the motion included', () => {
    expect(expectOk(changeKind(map, { statement: id('M'), kind: 'motion' }))).toEqual([]);
  });
});
