import type { StatementId } from '../ids.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** Where one can go from a statement in the order in which the map is read; null if nowhere. */
export interface Relatives {
  /** What it is read under. */
  readonly parent: StatementId | null;
  /** The first that is read under it. */
  readonly firstChild: StatementId | null;
  /** The one before it under the same parent; roots stand side by side. */
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
}

/**
 * A statement's relatives in the tree that `outlineOf` reads; null for a statement not in the map. Found again for each
 * structure and statement, at the cost of one pass through the outline, which is far less than keeping those of every
 * statement.
 */
export function findRelatives(structure: Structure, id: StatementId): Relatives | null {
  return relativesIn(structure)(id);
}

const relativesIn = memoizeByStructure((structure: Structure) => {
  const entries = outlineOf(structure);
  const known = new Map<StatementId, Relatives | null>();
  return (id: StatementId): Relatives | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = findIn(entries, id);
    known.set(id, found);
    return found;
  };
});

function findIn(entries: readonly OutlineEntry[], id: StatementId): Relatives | null {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return null;
  const { parent } = entry;
  const family = entries.filter((each) => each.parent === parent);
  const place = family.indexOf(entry);
  return {
    parent,
    firstChild: entries.find((each) => each.parent === id)?.id ?? null,
    previous: family[place - 1]?.id ?? null,
    next: family[place + 1]?.id ?? null,
  };
}
