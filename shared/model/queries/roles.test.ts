import { describe, expect, it } from 'vitest';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { rolesOf } from './roles.ts';

const map = readNotation(`
  motion M
  position P
  position Q
  evidence E
  evidence F
  claim alone
  P supports M
  Q attacks M
  r supports P as a1
  o attacks P as a2
  onQ attacks Q
  b attacks o
  bb attacks b
  u attacks a1
  onU attacks u
  k supports a1
  E supports r
  F attacks r
  mixed supports P
  mixed attacks M as m1
  mixed attacks a1 as m2
  mixed supports r
  onMixed attacks mixed
  onAlone attacks alone
`);

describe('rolesOf', () => {
  it.each([
    ['M', ['motion']],
    ['P', ['position']],
    ['Q', ['position']],
    ['r', ['reason']],
    ['o', ['objection']],
    ['onQ', ['objection']],
    ['b', ['rebuttal']],
    ['bb', ['rebuttal']],
    ['u', ['undercut']],
    ['onU', ['rebuttal']],
    ['k', ['backing']],
    ['E', ['evidence']],
    ['F', ['objection']],
    ['alone', ['unlinked']],
    ['mixed', ['reason', 'objection', 'undercut']],
    ['onMixed', ['objection']],
    ['onAlone', ['objection']],
    ['nowhere', ['unlinked']],
  ])('gives %s %j', (id, roles) => {
    expect(rolesOf(map, id as StatementId)).toEqual(roles);
  });

  it('gives the same list each time it is asked', () => {
    const id = 'mixed' as StatementId;
    expect(rolesOf(map, id)).toBe(rolesOf(map, id));
  });
});
