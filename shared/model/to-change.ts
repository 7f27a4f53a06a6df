import { compareCodeUnits } from '../base/compare-code-units.ts';
import { isDeepEqual } from '../base/deep-equal.ts';
import type { Change, EntityChange } from './change.ts';

/**
 * A change of the given entries, one an entity: in canonical order, by kind and id, and without those
 * that change nothing, so that equal acts are equal values.
 */
export function toChange(entries: readonly EntityChange[]): Change {
  return entries
    .filter((entry) => !isDeepEqual(entry.before, entry.after))
    .map((entry) => ({ entry, key: keyOfEntry(entry) }))
    .sort((left, right) => compareCodeUnits(left.key, right.key))
    .map(({ entry }) => entry);
}

/** What an entry is about, as one string: equal for two entries when they touch the same entity. */
export function keyOfEntry(entry: EntityChange): string {
  return entry.kind === 'details' ? entry.kind : `${entry.kind} ${entry.id}`;
}
