import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { argumentsOn } from '../queries/index-arguments.ts';
import { createDice } from '../random-text.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { reorderArgument } from './reorder-argument.ts';

const map = readNotation(
  'a supports M as a\nb supports M as b\nc supports M as c\nx supports N as x',
);
const id = (text: string) => text as ArgumentId;

function readOrder(of: ArgumentMap): string {
  return argumentsOn(of, 'M' as StatementId)
    .map((argument) => argument.id)
    .join('');
}

function withOrders(orders: Record<string, number>): ArgumentMap {
  const changed = [...map.arguments.values()].map(
    (argument) =>
      [argument.id, { ...argument, order: orders[argument.id] ?? argument.order }] as const,
  );
  return { ...map, arguments: new Map(changed) };
}

describe('reorderArgument', () => {
  it.each([
    ['c', 'before', 'a', 'cab'],
    ['c', 'before', 'b', 'acb'],
    ['a', 'after', 'c', 'bca'],
    ['a', 'after', 'b', 'bac'],
    ['b', 'after', 'c', 'acb'],
  ] as const)('puts %s %s %s by changing it alone', (argument, side, sibling, expected) => {
    const place = side === 'before' ? { before: id(sibling) } : { after: id(sibling) };
    const change = expectOk(reorderArgument(map, { argument: id(argument), ...place }));
    expect(change).toHaveLength(1);
    expect(readOrder(applyPlainly(map, change))).toBe(expected);
  });

  it('changes nothing where it stands there already', () => {
    expect(expectOk(reorderArgument(map, { argument: id('a'), before: id('b') }))).toEqual([]);
    expect(expectOk(reorderArgument(map, { argument: id('b'), after: id('a') }))).toEqual([]);
  });

  it('refuses a sibling on another target, itself, and what is not there', () => {
    for (const sibling of ['x', 'a', 'nowhere']) {
      expect(reorderArgument(map, { argument: id('a'), before: id(sibling) })).toMatchObject({
        error: { reason: 'not-a-sibling', ids: [sibling] },
      });
    }
    expect(reorderArgument(map, { argument: id('nowhere'), before: id('a') })).toMatchObject({
      error: { reason: 'not-found' },
    });
  });

  it.each([
    [{ a: 0, b: 0, c: 0 }],
    [{ a: 1, b: 1 + Number.EPSILON, c: 2 }],
    [{ a: -Number.MAX_VALUE, b: Number.MAX_VALUE, c: Number.MAX_VALUE }],
  ])('numbers all anew when no number is left between: %j', (orders) => {
    const crowded = withOrders(orders);
    expect(readOrder(crowded)).toBe('abc');
    const change = expectOk(reorderArgument(crowded, { argument: id('c'), before: id('b') }));
    const after = applyPlainly(crowded, change);
    expect(readOrder(after)).toBe('acb');
    expect(argumentsOn(after, 'M' as StatementId).map(({ order }) => order)).toEqual([0, 1, 2]);
  });

  it('does what a list does, however often', () => {
    const dice = createDice(createRandom(5));
    let current = map;
    let list = ['a', 'b', 'c'];
    for (let move = 0; move < 300; move += 1) {
      const argument = dice.pick(list);
      const sibling = dice.pick(list.filter((other) => other !== argument));
      const isBefore = dice.chance(0.5);
      const place = isBefore ? { before: id(sibling) } : { after: id(sibling) };
      const change = expectOk(reorderArgument(current, { argument: id(argument), ...place }));
      current = applyPlainly(current, change);
      const others = list.filter((other) => other !== argument);
      others.splice(others.indexOf(sibling) + (isBefore ? 0 : 1), 0, argument);
      list = others;
      expect(readOrder(current)).toBe(list.join(''));
    }
  });
});
