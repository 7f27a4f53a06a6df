import { describe, expect, it } from 'vitest';
import type { Target } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { connect, flipRelation, retarget, updateArgument } from './arguments.ts';
import type { Edit } from './edit.ts';

const map = readNotation(`
  motion M
  claim free
  a supports M as 1
  b attacks M as 2
  u attacks 2 as 3
`);

const onMotion: Target = { kind: 'statement', id: 'M' as StatementId };
const id = (text: string) => text as ArgumentId;

function writeAfter(result: Edit): readonly string[] {
  return writeArguments(applyPlainly(map, expectOk(result)));
}

describe('connect', () => {
  const input = {
    argumentId: id('4'),
    premise: 'free' as StatementId,
    target: onMotion,
    relation: 'attacks',
  } as const;

  it('adds an argument after those on the target', () => {
    expect(writeAfter(connect(map, input))).toEqual([
      'u attacks 2 as 3',
      'a supports M as 1',
      'b attacks M as 2',
      'free attacks M as 4',
    ]);
  });

  it('refuses what the rule refuses, and an id in use', () => {
    const again = { ...input, premise: 'b' as StatementId };
    expect(connect(map, again)).toMatchObject({ error: { reason: 'already-linked' } });
    const taken = { ...input, argumentId: id('M') };
    expect(connect(map, taken)).toMatchObject({ error: { reason: 'id-taken', ids: ['M'] } });
  });
});

describe('updateArgument', () => {
  it('sets fields, takes optional ones away and leaves the others', () => {
    const set = applyPlainly(
      map,
      expectOk(updateArgument(map, id('1'), { weight: 0.3, warrant: 'because' })),
    );
    expect(set.arguments.get(id('1'))).toMatchObject({ weight: 0.3, warrant: 'because' });
    const change = expectOk(updateArgument(set, id('1'), { warrant: undefined }));
    const unset = applyPlainly(set, change).arguments.get(id('1'));
    expect(unset).toMatchObject({ weight: 0.3, relation: 'supports' });
    expect(unset).not.toHaveProperty('warrant');
  });

  it('refuses a weight out of range and an unknown argument; gives an empty change for no change', () => {
    const heavy = updateArgument(map, id('1'), { weight: 1.5 });
    expect(heavy).toMatchObject({ error: { reason: 'weight-out-of-range', ids: ['1'] } });
    const missing = updateArgument(map, id('9'), { weight: 0.5 });
    expect(missing).toMatchObject({ error: { reason: 'not-found', ids: ['9'] } });
    expect(expectOk(updateArgument(map, id('1'), { weight: 1 }))).toEqual([]);
  });
});

describe('flipRelation', () => {
  it('turns support into attack and back', () => {
    const flipped = applyPlainly(map, expectOk(flipRelation(map, id('1'))));
    expect(flipped.arguments.get(id('1'))?.relation).toBe('attacks');
    expect(applyPlainly(flipped, expectOk(flipRelation(flipped, id('1'))))).toEqual(map);
  });

  it('refuses to make a twin', () => {
    const pair = readNotation('a supports M as 1\na attacks M as 2');
    expect(flipRelation(pair, id('1'))).toMatchObject({ error: { reason: 'already-linked' } });
  });
});

describe('retarget', () => {
  it('moves an argument with what speaks to it, to the end of those on its new target', () => {
    const onA = { kind: 'statement', id: 'a' as StatementId } as const;
    expect(writeAfter(retarget(map, { argument: id('2'), target: onA }))).toEqual([
      'u attacks 2 as 3',
      'a supports M as 1',
      'b attacks a as 2',
    ]);
    expect(writeAfter(retarget(map, { argument: id('3'), target: onMotion }))).toEqual([
      'a supports M as 1',
      'b attacks M as 2',
      'u attacks M as 3',
    ]);
  });

  it('changes nothing on the target it has, and refuses a loop', () => {
    expect(expectOk(retarget(map, { argument: id('1'), target: onMotion }))).toEqual([]);
    const onOwn = { kind: 'argument', id: id('3') } as const;
    expect(retarget(map, { argument: id('2'), target: onOwn })).toMatchObject({
      error: { reason: 'undercut-loop' },
    });
  });
});
