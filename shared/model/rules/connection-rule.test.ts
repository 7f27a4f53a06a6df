import { describe, expect, it } from 'vitest';
import type { Relation, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import {
  checkConnection,
  checkCoPremise,
  checkRelation,
  checkReply,
  checkRetarget,
} from './connection-rule.ts';
import type { Verdict } from './refusal.ts';

const map = readNotation(`
  motion M
  position P
  claim free
  P supports M as toM
  r supports P as a1
  o attacks P as a2
  p1 + p2 supports P as pair
  u attacks a1 as u1
  v attacks u1 as v1
  e supports r
`);

function toTarget(id: string, within: ArgumentMap = map): Target {
  return within.arguments.has(id as ArgumentId)
    ? { kind: 'argument', id: id as ArgumentId }
    : { kind: 'statement', id: id as StatementId };
}

function describeVerdict(verdict: Verdict): string {
  return verdict.kind === 'allowed' ? 'allowed' : [verdict.reason, ...verdict.ids].join(' ');
}

describe('checkConnection', () => {
  it.each<[string, Relation, string, string]>([
    ['free', 'supports', 'M', 'allowed'],
    ['free', 'attacks', 'a1', 'allowed'],
    ['free', 'supports', 'a1', 'allowed'],
    ['P', 'attacks', 'e', 'allowed'],
    ['r', 'attacks', 'P', 'allowed'],
    ['p1', 'supports', 'P', 'allowed'],
    ['r', 'attacks', 'u1', 'allowed'],
    ['r', 'supports', 'r', 'onto-itself r'],
    ['M', 'supports', 'free', 'motion-as-premise M'],
    ['r', 'supports', 'P', 'already-linked a1'],
    ['r', 'attacks', 'a1', 'own-argument a1 r'],
    ['r', 'supports', 'a1', 'own-argument a1 r'],
    ['p2', 'attacks', 'pair', 'own-argument pair p2'],
    ['free', 'supports', 'nowhere', 'no-such-target nowhere'],
    ['nobody', 'supports', 'M', 'no-such-premise nobody'],
  ])('says of "%s %s %s": %s', (premise, relation, target, expected) => {
    const verdict = checkConnection(map, {
      premise: premise as StatementId,
      relation,
      target: toTarget(target),
    });
    expect(describeVerdict(verdict)).toBe(expected);
  });

  it('looks for a target among things of its kind only', () => {
    const target = { kind: 'argument', id: 'P' as ArgumentId } as const;
    const verdict = checkConnection(map, {
      premise: 'free' as StatementId,
      relation: 'attacks',
      target,
    });
    expect(describeVerdict(verdict)).toBe('no-such-target P');
  });
});

describe('checkReply', () => {
  it.each([
    ['claim', 'M', 'allowed'],
    ['position', 'a1', 'allowed'],
    ['motion', 'P', 'motion-as-premise'],
    ['claim', 'nowhere', 'no-such-target nowhere'],
  ] as const)('says of a new %s on %s: %s', (kind, target, expected) => {
    expect(describeVerdict(checkReply(map, { kind, target: toTarget(target) }))).toBe(expected);
  });
});

describe('checkCoPremise', () => {
  it.each([
    ['free', 'a1', 'allowed'],
    ['o', 'pair', 'allowed'],
    ['r', 'a1', 'already-a-premise r'],
    ['P', 'a1', 'premise-is-target P'],
    ['M', 'a1', 'motion-as-premise M'],
    ['r', 'u1', 'own-argument a1 r'],
    ['u', 'a1', 'own-argument u1 u'],
    ['free', 'nowhere', 'no-such-argument nowhere'],
    ['nobody', 'a1', 'no-such-premise nobody'],
  ])('says of %s joining %s: %s', (premise, argument, expected) => {
    const verdict = checkCoPremise(map, {
      premise: premise as StatementId,
      argument: argument as ArgumentId,
    });
    expect(describeVerdict(verdict)).toBe(expected);
  });

  it('refuses a set of premises that is there already, in whatever order', () => {
    const twin = readNotation('motion M\na + b supports M as one\nb supports M as other');
    const verdict = checkCoPremise(twin, {
      premise: 'a' as StatementId,
      argument: 'other' as ArgumentId,
    });
    expect(describeVerdict(verdict)).toBe('already-linked one');
  });
});

describe('checkRetarget', () => {
  it.each([
    ['u1', 'a2', 'allowed'],
    ['u1', 'a1', 'allowed'],
    ['a1', 'u1', 'undercut-loop u1 a1'],
    ['a1', 'v1', 'undercut-loop v1 a1'],
    ['a1', 'a1', 'onto-itself a1'],
    ['a1', 'r', 'onto-itself r'],
    ['a1', 'nowhere', 'no-such-target nowhere'],
    ['nowhere', 'M', 'no-such-argument nowhere'],
  ])('says of %s moving to %s: %s', (argument, target, expected) => {
    const verdict = checkRetarget(map, {
      argument: argument as ArgumentId,
      target: toTarget(target),
    });
    expect(describeVerdict(verdict)).toBe(expected);
  });

  it('leaves an argument that has a twin where it is, and keeps a third one away', () => {
    const twins = readNotation('a supports M as 1\na supports M as 2\na supports N as 3');
    const judge = (argument: string) =>
      describeVerdict(
        checkRetarget(twins, { argument: argument as ArgumentId, target: toTarget('M', twins) }),
      );
    expect(judge('1')).toBe('allowed');
    expect(judge('3')).toBe('already-linked 1');
  });
});

describe('checkRelation', () => {
  const pair = readNotation('r supports M as 1\nr attacks M as 2\no attacks M as 3');

  it.each<[string, Relation, string]>([
    ['1', 'attacks', 'already-linked 2'],
    ['1', 'supports', 'allowed'],
    ['3', 'supports', 'allowed'],
    ['4', 'supports', 'no-such-argument 4'],
  ])('says of %s when it %s: %s', (argument, relation, expected) => {
    const verdict = checkRelation(pair, { argument: argument as ArgumentId, relation });
    expect(describeVerdict(verdict)).toBe(expected);
  });
});
