import type { Change, EntityChange } from '../model/change.ts';
import { keyOfEntry, toChange } from '../model/to-change.ts';

/** The change that reverses another: what was becomes what is. Reversed twice it is itself. */
export function reverseChange(change: Change): Change {
  return change.map(reverseEntry);
}

/**
 * One change with the same effect as the given ones one after another; each must fit the result of those before it. In
 * canonical order, and without anything that ends as it began, so it is empty when nothing has changed in the end.
 * Associative. Linear except for sorting.
 */
export function squashChanges(changes: readonly Change[]): Change {
  const squashed = new Map<string, EntityChange>();
  for (const entry of changes.flat()) {
    const key = keyOfEntry(entry);
    const earlier = squashed.get(key);
    squashed.set(key, earlier === undefined ? entry : joinEntries(earlier, entry));
  }
  return toChange([...squashed.values()]);
}

/** Whether the change changes nothing. */
export function isEmptyChange(change: Change): boolean {
  return change.length === 0;
}

function reverseEntry(entry: EntityChange): EntityChange {
  // Swapping two fields of one type keeps the entry's kind, which the compiler cannot see.
  return { ...entry, before: entry.after, after: entry.before } as EntityChange;
}

function joinEntries(earlier: EntityChange, later: EntityChange): EntityChange {
  // Both are about the same entity and so of one kind, which the compiler cannot see.
  return { ...earlier, after: later.after } as EntityChange;
}
