import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { EntityChange } from '../change.ts';
import { checkNote, checkStatement } from '../check-map.ts';
import type { NoteId, StatementId } from '../ids.ts';
import { type Refusal, refuse } from '../rules/refusal.ts';
import type { Point } from '../statement.ts';
import { type Edit, makeEdit, noteEntry, statementEntry } from './edit.ts';
import { refuseViolations } from './preconditions.ts';

/** Moves the cards of statements and notes: `places` are their top left corners, in canvas units. */
export function moveStatements(
  map: ArgumentMap,
  places: ReadonlyMap<StatementId | NoteId, Point>,
): Edit {
  const entries: EntityChange[] = [];
  for (const [id, at] of places) {
    const moved = moveOne(map, id, at);
    if (moved.kind === 'refused') return fail(moved);
    entries.push(moved);
  }
  return makeEdit(entries);
}

function moveOne(map: ArgumentMap, id: StatementId | NoteId, at: Point): EntityChange | Refusal {
  const statement = map.statements.get(id as StatementId);
  if (statement !== undefined) {
    const after = { ...statement, at };
    const refusal = refuseViolations(checkStatement(map, after), id);
    return refusal ?? statementEntry(map, statement.id, after);
  }
  const note = map.notes.get(id as NoteId);
  if (note === undefined) return refuse('not-found', id);
  const after = { ...note, at };
  return refuseViolations(checkNote(after), id) ?? noteEntry(map, note.id, after);
}
