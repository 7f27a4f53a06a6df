import { expect, it } from 'vitest';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkMap } from '../check-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { argumentsOn } from '../queries/index-arguments.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { absorbArgument } from './absorb-argument.ts';
import { moveIntoPremises } from './move-branch.ts';

const map = readNotation(`
  motion M
  a supports M as kept
  b supports M as gone
  u attacks kept as first
  v attacks gone as second
  w attacks gone as third
  x attacks second as deeper
`);

function get(of: ArgumentMap, id: string): Argument {
  const argument = of.arguments.get(id as ArgumentId);
  if (argument === undefined) throw new Error(`no ${id}`);
  return argument;
}

/** `gone` goes, and its only premise joins those of `kept`. */
function absorb(before: ArgumentMap): ArgumentMap {
  const kept = get(before, 'kept');
  const premises = [...kept.premises, ...get(before, 'gone').premises] as const;
  const into: Argument = { ...kept, premises: [kept.premises[0], ...premises.slice(1)] };
  const after = applyPlainly(
    before,
    expectOk(absorbArgument(before, { gone: get(before, 'gone'), into })),
  );
  expect(checkMap(after)).toEqual([]);
  return after;
}

it('has what spoke to the one speak to the other, after what does already', () => {
  const after = absorb(map);
  expect([...writeArguments(after)].sort()).toEqual([
    'a + b supports M as kept',
    'u attacks kept as first',
    'v attacks kept as second',
    'w attacks kept as third',
    'x attacks second as deeper',
  ]);
  const order = argumentsOn(after, 'kept' as ArgumentId).map(({ id }) => id);
  expect(order).toEqual(['first', 'second', 'third']);
});

it('keeps the warrant and the comment of both', () => {
  const warranted = {
    ...map,
    arguments: new Map(map.arguments)
      .set('kept' as ArgumentId, { ...get(map, 'kept'), warrant: 'As a rule', comment: 'Own' })
      .set('gone' as ArgumentId, { ...get(map, 'gone'), warrant: 'By law', comment: 'Other' }),
  };
  const { warrant, comment } = get(absorb(warranted), 'kept');
  expect([warrant, comment]).toEqual(['As a rule\nBy law', 'Own\nOther']);
});

it('leaves out what would say the same twice, or attack what it is a premise of', () => {
  const doubled = readNotation(`
    motion M
    a supports M as kept
    b supports M as gone
    u attacks kept as first
    u attacks gone as again
    a attacks gone as own
    v attacks gone as further
    x attacks again as deeper
  `);
  expect([...writeArguments(absorb(doubled))].sort()).toEqual([
    'a + b supports M as kept',
    'u attacks kept as first',
    'v attacks kept as further',
  ]);
});

it('serves a statement that moves to the premises of an argument elsewhere', () => {
  const edit = moveIntoPremises(map, {
    statement: 'b' as StatementId,
    from: 'gone' as ArgumentId,
    argument: 'deeper' as ArgumentId,
  });
  // It hangs on what the statement leaves.
  expect(edit).toMatchObject({ error: { reason: 'into-own-branch' } });
  const beneath = readNotation(`
    motion M
    a supports M as top
    c supports a as kept
    b supports M as gone
    v attacks gone as second
  `);
  const moved = moveIntoPremises(beneath, {
    statement: 'b' as StatementId,
    from: 'gone' as ArgumentId,
    argument: 'kept' as ArgumentId,
  });
  expect([...writeArguments(applyPlainly(beneath, expectOk(moved)))].sort()).toEqual([
    'a supports M as top',
    'c + b supports a as kept',
    'v attacks kept as second',
  ]);
});
