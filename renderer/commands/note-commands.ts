import { addNote } from '../../shared/model/edits/notes.ts';
import { commit, finishWriting } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { CommandAction } from './command-action.ts';
import { canEdit, readMap } from './selection.ts';

export const NOTE_COMMANDS = {
  'statement.addNote': {
    isEnabled: canEdit,
    run: (workspace) => {
      finishWriting(workspace);
      const at = workspace.session.getState().viewer?.readCentre() ?? { x: 0, y: 0 };
      const note = { id: workspace.ids.note(), text: '', at };
      if (commit(workspace, addNote(readMap(workspace), { note }), 'command.statement.addNote')) {
        select(workspace.session, [note.id]);
      }
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;
