import { ok, type Result } from '../../base/result.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Change, EntityChange } from '../change.ts';
import type { Frame } from '../frame.ts';
import type { ArgumentId, FrameId, NoteId, SourceId, StatementId } from '../ids.ts';
import type { Note } from '../note.ts';
import type { Refusal } from '../rules/refusal.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { toChange } from '../to-change.ts';

/**
 * The result of every edit: one change with everything that follows from the act, or a refusal. The given map stays as
 * it is; applied to it, the change leaves a sound map sound (`edits.property.test.ts`). A change that changes nothing
 * is empty.
 */
export type Edit = Result<Change, Refusal>;

/** The edit whose change consists of these entries; there may be only one entry per entity. */
export function makeEdit(entries: readonly EntityChange[]): Edit {
  return ok(toChange(entries));
}

/** The entry that makes, replaces or, with null, removes a statement. */
export function statementEntry(
  map: ArgumentMap,
  id: StatementId,
  after: Statement | null,
): EntityChange {
  return { kind: 'statement', id, before: map.statements.get(id) ?? null, after };
}

/** The entry that makes, replaces or, with null, removes an argument. */
export function argumentEntry(
  map: ArgumentMap,
  id: ArgumentId,
  after: Argument | null,
): EntityChange {
  return { kind: 'argument', id, before: map.arguments.get(id) ?? null, after };
}

/** The entry that makes, replaces or, with null, removes a source. */
export function sourceEntry(map: ArgumentMap, id: SourceId, after: Source | null): EntityChange {
  return { kind: 'source', id, before: map.sources.get(id) ?? null, after };
}

/** The entry that makes, replaces or, with null, removes a note. */
export function noteEntry(map: ArgumentMap, id: NoteId, after: Note | null): EntityChange {
  return { kind: 'note', id, before: map.notes.get(id) ?? null, after };
}

/** The entry that makes, replaces or, with null, removes a frame. */
export function frameEntry(map: ArgumentMap, id: FrameId, after: Frame | null): EntityChange {
  return { kind: 'frame', id, before: map.frames.get(id) ?? null, after };
}
