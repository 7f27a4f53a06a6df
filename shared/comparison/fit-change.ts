import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Change, EntityChange } from '../model/change.ts';
import { checkMap } from '../model/check-map.ts';
import type { Violation } from '../model/violation.ts';
import { type Entity, type EntityKind, tableOf } from './entity-kind.ts';

/**
 * As much of a change as leaves a sound map sound: what would break it is left out, arguments first, and then what
 * cannot exist without that. The change must make or replace things and remove none. Linear for each level of things
 * that are left out because of one another.
 */
export function fitChange(map: ArgumentMap, change: Change): Change {
  let fitting = change;
  for (;;) {
    const violations = checkMap(putIn(map, fitting));
    if (violations.length === 0) return fitting;
    const culprits = findCulprits(fitting, violations);
    if (culprits.size === 0) return [];
    fitting = fitting.filter((entry) => !culprits.has(entry));
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

/** For each violation, the one thing of the change that is left out. */
function findCulprits(change: Change, violations: readonly Violation[]): ReadonlySet<EntityChange> {
  const byId = new Map<unknown, EntityChange>();
  for (const entry of change) if (entry.kind !== 'details') byId.set(entry.id, entry);
  const culprits = new Set<EntityChange>();
  for (const violation of violations) {
    const touched = Object.values(violation)
      .flat()
      .flatMap((id) => byId.get(id) ?? []);
    const first = (kind: EntityKind) => touched.find((entry) => entry.kind === kind);
    const culprit = first('frame') ?? first('argument') ?? touched[0];
    if (culprit !== undefined) culprits.add(culprit);
  }
  return culprits;
}
