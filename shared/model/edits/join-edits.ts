import type { EntityChange } from '../change.ts';
import { type Edit, makeEdit } from './edit.ts';

/**
 * One edit of several that were built for the same map and touch different things: all or none, which is the
 * first refusal. Linear but for sorting, where building each for the map that the others leave would be quadratic.
 */
export function joinEdits(edits: Iterable<Edit>): Edit {
  const entries: EntityChange[] = [];
  for (const edit of edits) {
    if (edit.kind === 'error') return edit;
    entries.push(...edit.value);
  }
  return makeEdit(entries);
}
