import type { StatementId } from '../ids.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import type { Structure } from './structure.ts';

/**
 * Where a reader of a map stays when some of its statements go: at the statement itself if it is kept; or else at the
 * first kept one that is read after it under the same parent, or else at the last before it, or else at its parent, and so
 * on from a parent that is not kept either. Null if the map does not hold the statement, or if nothing above it or beside
 * what is above it is kept. Linear in the statements.
 */
export function findNearestKept(
  structure: Structure,
  id: StatementId,
  isKept: (id: StatementId) => boolean,
): StatementId | null {
  const entries = new Map(outlineOf(structure).map((entry) => [entry.id, entry]));
  const families = groupByParent(entries.values());
  let at = entries.get(id);
  while (at !== undefined && !isKept(at.id)) {
    const near = findBeside(families.get(at.parent) ?? [], at.id, isKept) ?? at.parent;
    at = near === null ? undefined : entries.get(near);
  }
  return at?.id ?? null;
}

function findBeside(
  family: readonly StatementId[],
  id: StatementId,
  isKept: (id: StatementId) => boolean,
): StatementId | null {
  const place = family.indexOf(id);
  const next = family.slice(place + 1).find(isKept);
  return next ?? family.slice(0, place).reverse().find(isKept) ?? null;
}

function groupByParent(entries: Iterable<OutlineEntry>): ReadonlyMap<unknown, StatementId[]> {
  const families = new Map<StatementId | null, StatementId[]>();
  for (const { id, parent } of entries) {
    const family = families.get(parent);
    if (family === undefined) families.set(parent, [id]);
    else family.push(id);
  }
  return families;
}
