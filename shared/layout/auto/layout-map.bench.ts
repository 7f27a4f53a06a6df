import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { addReply } from '../testing/small-edit.ts';
import { layoutMap } from './layout-map.ts';

/** The same map with tables of its own, so that nothing is remembered of it. */
function renew(map: ArgumentMap): ArgumentMap {
  return { ...map, statements: new Map(map.statements), arguments: new Map(map.arguments) };
}

/** The map without what is awkward: every statement speaks to one thing at most, and by itself. */
function prune(map: ArgumentMap): ArgumentMap {
  const met = new Set<StatementId>();
  const kept = [...map.arguments].filter(([, { premises, target }]) => {
    const [premise] = premises;
    if (target.kind === 'argument' || premises.length > 1 || met.has(premise)) return false;
    met.add(premise);
    return true;
  });
  return { ...map, arguments: new Map(kept) };
}

/** The map with an undercut by every other statement, on what was argued right before. */
function undercutMore(map: ArgumentMap): ArgumentMap {
  let last: ArgumentId | null = null;
  const links = [...map.arguments.values()].map((argument, index): Argument => {
    const attacked = index % 2 === 0 ? null : last;
    last = argument.id;
    if (attacked === null) return argument;
    return { ...argument, relation: 'attacks', target: { kind: 'argument', id: attacked } };
  });
  return { ...map, arguments: new Map(links.map((link) => [link.id, link])) };
}

describe('layoutMap, index of the map included', () => {
  for (const statements of [100, 1000, 5000]) {
    const random = createRandom(statements);
    const map = createRandomMap(random, { statements });
    const sizes = new Map(
      [...map.statements.keys(), 'added' as StatementId].map((id) => [
        id,
        { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
      ]),
    );
    const kinds = { trees: prune(map), 'cross links': map, undercuts: undercutMore(map) };
    for (const [kind, own] of Object.entries(kinds)) {
      for (const direction of DIRECTIONS) {
        bench(`${statements} statements, ${kind}, ${direction}`, () => {
          layoutMap(renew(own), sizes, direction);
        });
        const longer = addReply(own, `s${statements >> 1}` as StatementId);
        const before = layoutMap(own, sizes, direction);
        bench(`${statements} statements, ${kind}, ${direction}, again after an edit`, () => {
          layoutMap(renew(longer), sizes, direction, before);
        });
      }
    }
  }
});
