import { listLineBoxes } from '../../shared/layout/list-line-boxes.ts';
import { measureNote } from '../../shared/layout/note-card.ts';
import { placeFree } from '../../shared/layout/placement/place-statement.ts';
import { addNote } from '../../shared/model/edits/notes.ts';
import { commit, finishWriting } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { CommandAction } from './command-action.ts';
import { WRITABLE } from './need.ts';
import { readWishedPoint } from './read-wished-point.ts';
import { readMap } from './selection.ts';

export const NOTE_COMMANDS = {
  'statement.addNote': {
    needs: [WRITABLE],
    run: (workspace) => {
      finishWriting(workspace);
      const map = readMap(workspace);
      const near = readWishedPoint(workspace);
      const empty = { id: workspace.ids.note(), text: '', at: near };
      const { size } = measureNote(empty);
      const { boxes, routes } = workspace.geometry.getState();
      // Lines are led around cards, but not around notes. Those that are not found yet are not in view.
      const lines = [...routes.listFound(() => true)].flatMap(([, route]) => listLineBoxes(route));
      const at = placeFree(map, boxes, { near, size, lines });
      const note = { ...empty, at };
      if (commit(workspace, addNote(map, { note }), 'command.statement.addNote')) {
        select(workspace.session, [note.id]);
        workspace.session.getState().viewer?.writeNote(note.id);
      }
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;
