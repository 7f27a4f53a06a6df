import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';
import { checkMap } from '../model/check-map.ts';
import type { Violation } from '../model/violation.ts';
import { type Entity, type EntityKind, tableOf } from './entity-kind.ts';

/**
 * As much of a change as leaves a sound map sound: what would break it is left out, arguments before
 * anything else. The change makes or replaces things and removes none. Linear but for what is left out.
 */
export function fitChange(map: ArgumentMap, change: Change): Change {
  let fitting = change;
  for (;;) {
    const [violation] = checkMap(putIn(map, fitting));
    if (violation === undefined) return fitting;
    const culprit = findCulprit(fitting, violation);
    if (culprit === undefined) return [];
    fitting = fitting.filter((entry) => entry !== culprit);
  }
}

/** The map with what the change makes or replaces. */
export function putIn(map: ArgumentMap, change: Change): ArgumentMap {
  const fill = (kind: EntityKind) => {
    const table = new Map<EntityId, Entity>(tableOf(map, kind));
    for (const entry of change) {
      if (entry.kind === kind && entry.after !== null) table.set(entry.id, entry.after);
    }
    // A table of a kind with things of that kind put in.
    return table as never;
  };
  return {
    ...map,
    statements: fill('statement'),
    arguments: fill('argument'),
    sources: fill('source'),
    notes: fill('note'),
    frames: fill('frame'),
  };
}

function findCulprit(change: Change, violation: Violation): EntityChange | undefined {
  const ids = new Set<unknown>(Object.values(violation).flat());
  const touched = change.filter((entry) => entry.kind !== 'details' && ids.has(entry.id));
  const first = (kind: EntityKind) => touched.find((entry) => entry.kind === kind);
  return first('frame') ?? first('argument') ?? touched[0];
}
