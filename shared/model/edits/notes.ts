import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { checkNote } from '../check-map.ts';
import type { NoteId } from '../ids.ts';
import type { Note } from '../note.ts';
import { refuse } from '../rules/refusal.ts';
import { type Edit, makeEdit, noteEntry } from './edit.ts';
import { applyPatch, type Patch } from './patch.ts';
import { refuseTakenIds, refuseViolations } from './preconditions.ts';

/** Adds a note. */
export function addNote(map: ArgumentMap, { note }: { readonly note: Note }): Edit {
  const refusal = refuseTakenIds(map, [note.id]) ?? refuseViolations(checkNote(note), note.id);
  return refusal === null ? makeEdit([noteEntry(map, note.id, note)]) : fail(refusal);
}

/** Changes a note's words. `moveStatements` moves it. */
export function updateNote(map: ArgumentMap, id: NoteId, patch: Patch<Note, 'text'>): Edit {
  const note = map.notes.get(id);
  if (note === undefined) return fail(refuse('not-found', id));
  return makeEdit([noteEntry(map, id, applyPatch(note, patch))]);
}
