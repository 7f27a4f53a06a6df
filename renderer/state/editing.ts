import { ok } from '../../shared/base/result.ts';
import { LONG_TEXT_LENGTH } from '../../shared/format/limits.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import { isEmptyChange, reverseChange } from '../../shared/history/change-algebra.ts';
import { record, redo, undo } from '../../shared/history/history.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { findTouched } from './find-touched.ts';
import { callOffLongEdit } from './long-edit.ts';
import { addMoves } from './make-room.ts';
import { announce, notify, select } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** What to say when somebody tries to change a read-only map. */
export const WHY_READ_ONLY = {
  salvaged: 'notice.readOnly',
  'newer-version': 'notice.readOnlyNewer',
  comparison: 'comparison.readOnly',
} as const;

/**
 * Makes an edit part of the document and its history, and tells screen readers what was done; a caller that can say
 * more does so afterwards. A refused edit changes nothing, says why and returns false. Consecutive edits with the same
 * `coalesceKey` are one step of undo.
 */
export function commit(
  workspace: Workspace,
  edit: Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
): boolean {
  return tell(workspace, label, commitUntold(workspace, edit, label, coalesceKey));
}

/** The same, with the canvas showing what it moves on the way. */
export function commitMoving(
  workspace: Workspace,
  edit: Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
): boolean {
  return tell(workspace, label, commitUntold(workspace, edit, label, coalesceKey, glide));
}

function tell({ session }: Workspace, label: PlainMessageKey, isDone: boolean): boolean {
  if (isDone) announce(session, say(label));
  return isDone;
}

function glide({ session }: Workspace, next: ArgumentMap): void {
  session.getState().viewer?.glideTo(next);
}

/**
 * The one way in which an edit changes the document: like `commit`, where the focused element already announces it.
 * What is to be done just before is given the map to come.
 */
function commitUntold(
  workspace: Workspace,
  edit: Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
  prepare?: typeof glide,
): boolean {
  if (edit.kind === 'error') {
    notify(workspace.session, 'refusal', say(`refusal.${edit.error.reason}`));
    return false;
  }
  const { map, history, access } = workspace.document.getState();
  if (access !== 'writable') {
    notify(workspace.session, 'refusal', say(WHY_READ_ONLY[access]));
    return false;
  }
  if (isEmptyChange(edit.value)) return true;
  const applied = applyChange(map, edit.value);
  if (applied.kind === 'error') throw new Error('An edit was built for another state of the map');
  const entry = {
    change: edit.value,
    label,
    ...(coalesceKey === undefined ? {} : { coalesceKey }),
  };
  prepare?.(workspace, applied.value);
  workspace.document.setState({ map: applied.value, history: record(history, entry) });
  return true;
}

/**
 * Commits what is written: cards that become larger push aside what they would cover. The focused field or card
 * announces its new text, so nothing else does.
 */
export function commitWriting(
  workspace: Workspace,
  edit: Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
  makeRoom: typeof addMoves = addMoves,
): boolean {
  // Where cards lie is read, and they are not there yet.
  workspace.session.getState().gliding?.finish();
  const spacious = makeRoom(edit, workspace.geometry.getState());
  return commitUntold(workspace, spacious, label, coalesceKey, glide);
}

/** Takes back the last step; an edit that is still under way is cancelled instead, since it comes after that step. */
export function undoLast(workspace: Workspace): void {
  if (callOffLongEdit(workspace.session)) return;
  replay(workspace, undo, 'notice.undone');
}

export function redoNext(workspace: Workspace): void {
  replay(workspace, redo, 'notice.redone');
}

function replay(
  workspace: Workspace,
  step: typeof undo | typeof redo,
  message: 'notice.undone' | 'notice.redone',
): void {
  if (takeBackUnwritten(workspace)) return;
  finishWriting(workspace);
  const { map, history } = workspace.document.getState();
  const stepped = step(history);
  if (stepped === null) return;
  const applied = applyChange(map, stepped.change);
  if (applied.kind === 'error') throw new Error('The history does not fit the map');
  glide(workspace, applied.value);
  workspace.document.setState({ map: applied.value, history: stepped.history });
  const { selection } = workspace.session.getState();
  select(workspace.session, findTouched(applied.value, stepped.change, selection));
  announce(workspace.session, say(message, { act: say(stepped.label as PlainMessageKey) }));
}

/**
 * Opens a statement's text for writing, on its card or in a line of the outline; one that is being written already is
 * kept.
 */
export function startWriting(
  workspace: Workspace,
  id: StatementId,
  place: { readonly isNew?: boolean; readonly row?: string } = {},
): void {
  if (workspace.session.getState().writing?.id === id) return;
  finishWriting(workspace);
  const statement = workspace.document.getState().map.statements.get(id);
  if (statement === undefined || workspace.document.getState().access !== 'writable') return;
  select(workspace.session, [id]);
  if (statement.text.length > LONG_TEXT_LENGTH) {
    notify(workspace.session, 'refusal', say('notice.tooLong', { count: statement.text.length }));
    return;
  }
  workspace.session.setState({ writing: { id, draft: statement.text, isNew: false, ...place } });
}

/** Keeps what was typed so far; the document gets it when writing ends. */
export function write(workspace: Workspace, draft: string): void {
  const { writing } = workspace.session.getState();
  if (writing !== null) workspace.session.setState({ writing: { ...writing, draft } });
}

/** Ends the writing and leaves the text as it was. */
export function dropWriting({ session }: Workspace): void {
  session.setState({ writing: null });
}

/** Takes what was written into the document. A new statement left empty is taken back. */
export function finishWriting(workspace: Workspace): void {
  const { writing } = workspace.session.getState();
  if (writing === null || takeBackUnwritten(workspace)) return;
  workspace.session.setState({ writing: null });
  const { map } = workspace.document.getState();
  if (!map.statements.has(writing.id)) return;
  const text = writing.draft.trim();
  const key = writing.isNew ? writingKey(writing.id) : undefined;
  const edit = updateStatement(map, writing.id, { text });
  commitWriting(workspace, edit, 'command.statement.edit', key);
}

/** Makes adding a statement and writing its first text one step of undo. */
export function writingKey(id: StatementId): string {
  return `write ${id}`;
}

/** Ends the writing of a new, empty statement; false when none is being written. */
function takeBackUnwritten(workspace: Workspace): boolean {
  const { writing } = workspace.session.getState();
  if (writing === null || !writing.isNew || writing.draft.trim() !== '') return false;
  workspace.session.setState({ writing: null });
  takeBackNew(workspace, writing.id);
  return true;
}

// One step together with the adding, so that the two cancel out and leave nothing to undo. What made room moves back
// too.
function takeBackNew(workspace: Workspace, id: StatementId): void {
  const { map, history } = workspace.document.getState();
  const answered = argumentsFrom(map, id)[0]?.target.id;
  const adding = history.past.at(-1);
  const key = writingKey(id);
  const edit =
    adding?.coalesceKey === key ? ok(reverseChange(adding.change)) : removeEntities(map, [id]);
  commitUntold(workspace, edit, 'command.edit.delete', key, glide);
  select(workspace.session, answered === undefined ? [] : [answered]);
}
