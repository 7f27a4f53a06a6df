import { applyChange } from '../../shared/history/apply-change.ts';
import { record, redo, undo } from '../../shared/history/history.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { CanvasId } from './canvas-id.ts';
import { announce, notify, select } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** What to say when a map that is read only is to be changed. */
export const WHY_READ_ONLY = {
  salvaged: 'notice.readOnly',
  'newer-version': 'notice.readOnlyNewer',
} as const;

/**
 * Makes an edit part of the document and its history: the one way in which the document changes.
 * A refused edit changes nothing and says why. Edits with the same `coalesceKey` in a row are one
 * step of undo.
 */
export function commit(
  workspace: Workspace,
  edit: Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
): boolean {
  if (edit.kind === 'error') {
    notify(workspace.session, 'problem', say(`refusal.${edit.error.reason}`));
    return false;
  }
  const { map, history, access } = workspace.document.getState();
  if (access !== 'writable') {
    notify(workspace.session, 'problem', say(WHY_READ_ONLY[access]));
    return false;
  }
  const applied = applyChange(map, edit.value);
  if (applied.kind === 'error') throw new Error('An edit was built for another state of the map');
  const entry = {
    change: edit.value,
    label,
    ...(coalesceKey === undefined ? {} : { coalesceKey }),
  };
  workspace.document.setState({ map: applied.value, history: record(history, entry) });
  return true;
}

export function undoLast(workspace: Workspace): void {
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
  const { map, history } = workspace.document.getState();
  const stepped = step(history);
  if (stepped === null) return;
  const applied = applyChange(map, stepped.change);
  if (applied.kind === 'error') throw new Error('The history does not fit the map');
  workspace.document.setState({ map: applied.value, history: stepped.history });
  select(workspace.session, idsLeftBy(stepped.change));
  announce(workspace.session, say(message, { act: say(stepped.label as PlainMessageKey) }));
}

function idsLeftBy(change: Change): readonly CanvasId[] {
  const ids: CanvasId[] = [];
  for (const entry of change) {
    const isOnCanvas = entry.kind === 'statement' || entry.kind === 'note';
    if (isOnCanvas && entry.after !== null) ids.push(entry.id);
  }
  return ids;
}

export function startWriting(workspace: Workspace, id: StatementId, isNew = false): void {
  finishWriting(workspace);
  const statement = workspace.document.getState().map.statements.get(id);
  if (statement === undefined || workspace.document.getState().access !== 'writable') return;
  select(workspace.session, [id]);
  workspace.session.setState({ writing: { id, draft: statement.text, isNew } });
}

export function write(workspace: Workspace, draft: string): void {
  const { writing } = workspace.session.getState();
  if (writing !== null) workspace.session.setState({ writing: { ...writing, draft } });
}

/** Takes what was written into the document. A new statement left empty is taken back. */
export function finishWriting(workspace: Workspace): void {
  const { writing } = workspace.session.getState();
  if (writing === null) return;
  workspace.session.setState({ writing: null });
  const { map } = workspace.document.getState();
  if (!map.statements.has(writing.id)) return;
  const text = writing.draft.trim();
  if (text === '' && writing.isNew) {
    takeBackNew(workspace, writing.id);
    return;
  }
  const key = writing.isNew ? writingKey(writing.id) : undefined;
  commit(workspace, updateStatement(map, writing.id, { text }), 'command.statement.edit', key);
}

/** Leaves the statement as it was before writing began; a new one goes. */
export function cancelWriting(workspace: Workspace): void {
  const { writing } = workspace.session.getState();
  workspace.session.setState({ writing: null });
  if (writing?.isNew) takeBackNew(workspace, writing.id);
}

/** Makes adding a statement and writing its first text one step of undo. */
export function writingKey(id: StatementId): string {
  return `write ${id}`;
}

// One step with the adding, so the two cancel out and leave nothing to undo.
function takeBackNew(workspace: Workspace, id: StatementId): void {
  const edit = removeEntities(workspace.document.getState().map, [id]);
  commit(workspace, edit, 'command.edit.delete', writingKey(id));
  select(workspace.session, []);
}
