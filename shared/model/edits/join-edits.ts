import type { EntityChange } from '../change.ts';
import { type Edit, makeEdit } from './edit.ts';

/**
 * Joins several edits that were built for the same map and touch different things: either all of them, or the first
 * refusal. Linear except for sorting; building each edit on the map that the ones before it leave would be quadratic.
 */
export function joinEdits(edits: Iterable<Edit>): Edit {
  const entries: EntityChange[] = [];
  for (const edit of edits) {
    if (edit.kind === 'error') return edit;
    for (const entry of edit.value) entries.push(entry);
  }
  return makeEdit(entries);
}
