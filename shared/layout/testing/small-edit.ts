import { createArgument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { createStatement, type Point } from '../../model/statement.ts';

/** The map with one more reason, after all others, for a statement: a claim named `added`. */
export function addReply(map: ArgumentMap, target: StatementId): ArgumentMap {
  const id = 'added' as StatementId;
  const added = createStatement({ id, kind: 'claim', text: '', at: { x: 0, y: 0 } });
  const argument = createArgument({
    id: 'link' as ArgumentId,
    relation: 'supports',
    premises: [id],
    target: { kind: 'statement', id: target },
    order: 1e6,
  });
  return {
    ...map,
    statements: new Map([...map.statements, [id, added]]),
    arguments: new Map([...map.arguments, [argument.id, argument]]),
  };
}

/** The map without a statement, and without all arguments that it is a premise of or that speak to it or to these. */
export function removeStatement(map: ArgumentMap, id: StatementId): ArgumentMap {
  const gone = new Set<string>([id]);
  for (let size = 0; size < gone.size; ) {
    size = gone.size;
    for (const { id: link, premises, target } of map.arguments.values()) {
      if (gone.has(target.id) || premises.some((premise) => premise === id)) gone.add(link);
    }
  }
  return {
    ...map,
    statements: new Map([...map.statements].filter(([other]) => !gone.has(other))),
    arguments: new Map([...map.arguments].filter(([other]) => !gone.has(other))),
  };
}

/**
 * The share of all pairs of cards that lie to each other as before: left or right, above or below.
 * Those that are gone do not count. Quadratic.
 */
export function compareOrder(
  before: ReadonlyMap<StatementId, Point>,
  after: ReadonlyMap<StatementId, Point>,
): number {
  const pairs = [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    return to === undefined ? [] : [[from, to] as const];
  });
  let [kept, all] = [0, 0];
  for (const [index, [from, to]] of pairs.entries()) {
    for (const [otherFrom, otherTo] of pairs.slice(index + 1)) {
      all += 2;
      if ((from.x - otherFrom.x) * (to.x - otherTo.x) >= 0) kept += 1;
      if ((from.y - otherFrom.y) * (to.y - otherTo.y) >= 0) kept += 1;
    }
  }
  return kept / all;
}

/**
 * The share of cards that are farther than so much from where they were, in canvas units, beside the move that most
 * of them have in common. Those that are gone or new do not count. Quadratic.
 */
export function shareMoved(
  before: ReadonlyMap<StatementId, Point>,
  after: ReadonlyMap<StatementId, Point>,
  far: number,
): number {
  const moves = [...after].flatMap(([id, { x, y }]) => {
    const from = before.get(id);
    return from === undefined ? [] : [{ x: x - from.x, y: y - from.y }];
  });
  const stays = moves.map(
    (common) => moves.filter(({ x, y }) => Math.hypot(x - common.x, y - common.y) <= far).length,
  );
  return 1 - Math.max(...stays) / moves.length;
}
