import { updateNote } from '../../shared/model/edits/notes.ts';
import type { NoteId } from '../../shared/model/ids.ts';
import { commitWriting } from './editing.ts';
import type { Workspace } from './workspace.ts';

/** What is written in one go is one step of undo. */
export function writeNote(workspace: Workspace, id: NoteId, text: string): void {
  const edit = updateNote(workspace.document.getState().map, id, { text });
  commitWriting(workspace, edit, 'canvas.note', `write ${id}`);
}
