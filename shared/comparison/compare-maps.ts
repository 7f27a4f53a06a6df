import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';
import { toChange } from '../model/to-change.ts';

/**
 * The change that turns one map into the other, statement by statement: `applyChange(before, difference)` gives
 * `after`, except for the maps' own ids. Empty for maps that say the same. Linear, and found once for two maps: asked
 * again, it gives the same entries.
 */
export function compareMaps(before: ArgumentMap, after: ArgumentMap): Change {
  return comparerOf(before)(after);
}

const comparerOf = memoizeWeakly((before: ArgumentMap) =>
  memoizeWeakly((after: ArgumentMap) => compare(before, after)),
);

function compare(before: ArgumentMap, after: ArgumentMap): Change {
  const entries: unknown[] = [
    { kind: 'details', before: before.details, after: after.details },
    ...compareTables('statement', before.statements, after.statements),
    ...compareTables('argument', before.arguments, after.arguments),
    ...compareTables('source', before.sources, after.sources),
    ...compareTables('note', before.notes, after.notes),
    ...compareTables('frame', before.frames, after.frames),
  ];
  // Each entry pairs a kind with entities from the tables of that kind, which the compiler cannot see.
  return toChange(entries as EntityChange[]);
}

function compareTables<Id extends EntityId, Entity>(
  kind: EntityChange['kind'],
  before: ReadonlyMap<Id, Entity>,
  after: ReadonlyMap<Id, Entity>,
): readonly unknown[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({ kind, id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
}
