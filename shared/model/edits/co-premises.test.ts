import { describe, expect, it } from 'vitest';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createStatement } from '../statement.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { addCoPremise, joinPremise, leavePremise } from './co-premises.ts';

const map = readNotation('motion M\nclaim free\na + b supports M as pair\nu attacks pair as cut');
const pair = 'pair' as ArgumentId;
const id = (text: string) => text as StatementId;

describe('addCoPremise', () => {
  const statement = createStatement({ id: id('n'), kind: 'claim', text: '', at: { x: 0, y: 0 } });

  it('adds a statement as last premise', () => {
    const change = expectOk(addCoPremise(map, { argument: pair, statement }));
    const after = applyPlainly(map, change);
    expect(after.statements.has(id('n'))).toBe(true);
    expect(writeArguments(after)).toEqual([
      'a + b + n supports M as pair',
      'u attacks pair as cut',
    ]);
  });

  it('refuses a motion, an id in use and an unknown argument', () => {
    const untitled = readNotation('a supports b as pair');
    const motion = { ...statement, kind: 'motion' } as const;
    expect(addCoPremise(untitled, { argument: pair, statement: motion })).toMatchObject({
      error: { reason: 'motion-as-premise' },
    });
    const taken = { ...statement, id: id('a') };
    expect(addCoPremise(map, { argument: pair, statement: taken })).toMatchObject({
      error: { reason: 'id-taken' },
    });
    const nowhere = 'nowhere' as ArgumentId;
    expect(addCoPremise(map, { argument: nowhere, statement })).toMatchObject({
      error: { reason: 'no-such-argument' },
    });
  });
});

describe('joinPremise', () => {
  it('makes a statement of the map the last premise', () => {
    const change = expectOk(joinPremise(map, { argument: pair, premise: id('free') }));
    expect(change).toHaveLength(1);
    expect(writeArguments(applyPlainly(map, change))[0]).toBe('a + b + free supports M as pair');
  });

  it('takes up the argument in which it did the same alone', () => {
    const apart = readNotation('motion M\na supports M as first\nb supports M as second');
    const input = { argument: 'first' as ArgumentId, premise: id('b') };
    const after = applyPlainly(apart, expectOk(joinPremise(apart, input)));
    expect(writeArguments(after)).toEqual(['a + b supports M as first']);
  });

  it('leaves the argument in which it does the opposite alone', () => {
    const apart = readNotation('motion M\na supports M as first\nb attacks M as second');
    const input = { argument: 'first' as ArgumentId, premise: id('b') };
    const after = applyPlainly(apart, expectOk(joinPremise(apart, input)));
    expect(writeArguments(after)).toEqual(['a + b supports M as first', 'b attacks M as second']);
  });

  it('refuses what the rule refuses', () => {
    expect(joinPremise(map, { argument: pair, premise: id('a') })).toMatchObject({
      error: { reason: 'already-a-premise' },
    });
  });
});

describe('leavePremise', () => {
  it('takes a premise out and keeps the statement', () => {
    const change = expectOk(leavePremise(map, { argument: pair, premise: id('a') }));
    const after = applyPlainly(map, change);
    expect(writeArguments(after)).toEqual(['b supports M as pair', 'u attacks pair as cut']);
    expect(after.statements).toEqual(map.statements);
  });

  it('removes an argument with its last premise, and what speaks to it', () => {
    const single = readNotation('a supports M as pair\nu attacks pair as cut');
    const change = expectOk(leavePremise(single, { argument: pair, premise: id('a') }));
    const after = applyPlainly(single, change);
    expect(writeArguments(after)).toEqual([]);
    expect(after.statements).toEqual(single.statements);
  });

  it('refuses a statement that is no premise', () => {
    expect(leavePremise(map, { argument: pair, premise: id('u') })).toMatchObject({
      error: { reason: 'no-such-premise', ids: ['u'] },
    });
  });
});
