import type { StatementId } from '../../shared/model/ids.ts';
import { type MapView, WHOLE_VIEW } from '../../shared/model/map-view.ts';
import { findMotionId } from '../../shared/model/queries/find-motion.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import { finishWriting } from '../state/editing.ts';
import { announce, togglePanel } from '../state/session-store.ts';
import { readShown, setView } from '../state/view.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { ONE_STATEMENT } from './need.ts';
import { readMap, selectedStatement } from './selection.ts';

function readView({ session }: Workspace): MapView {
  return session.getState().view;
}

function hasReplies(workspace: Workspace, id: StatementId): boolean {
  return argumentsOn(readMap(workspace), id).length > 0;
}

/** Changes the view of the map, and says how much of it is shown now. */
function look(workspace: Workspace, change: Partial<MapView>): void {
  finishWriting(workspace);
  setView(workspace, { ...readView(workspace), ...change });
  const all = readMap(workspace).statements.size;
  const shown = readShown(workspace)?.statements.size ?? all;
  announce(workspace.session, say('lens.count', { shown, all }));
}

/** Folds a statement, or unfolds it. */
export function toggleFold(workspace: Workspace, id: StatementId): void {
  const folded = new Set(readView(workspace).folded);
  if (!folded.delete(id)) folded.add(id);
  look(workspace, { folded });
}

/** Everything but the motion, so that the positions stay in sight. */
function listFoldable(workspace: Workspace): readonly StatementId[] {
  const { statements } = readMap(workspace);
  return [...statements.keys()].filter((id) => isFoldable(workspace, id));
}

function isFoldable(workspace: Workspace, id: StatementId): boolean {
  return id !== findMotionId(readMap(workspace)) && hasReplies(workspace, id);
}

function hasFoldable(workspace: Workspace): boolean {
  for (const id of readMap(workspace).statements.keys()) if (isFoldable(workspace, id)) return true;
  return false;
}

function focusBranch(workspace: Workspace): void {
  const statement = selectedStatement(workspace);
  if (statement === null) return;
  const folded = new Set(readView(workspace).folded);
  folded.delete(statement.id);
  look(workspace, { focus: statement.id, folded });
  workspace.session.getState().viewer?.fit();
}

export const LOOK_COMMANDS = {
  'view.lens': {
    isChecked: ({ session }) => session.getState().openPanels.has('lens'),
    run: ({ session }) => togglePanel(session, 'lens'),
  },
  'view.focusBranch': {
    needs: [ONE_STATEMENT],
    run: focusBranch,
  },
  'view.fold': {
    needs: [
      ONE_STATEMENT,
      {
        lack: 'replies',
        isMet: (workspace) => {
          const statement = selectedStatement(workspace);
          return statement !== null && hasReplies(workspace, statement.id);
        },
      },
    ],
    isChecked: (workspace) => {
      const statement = selectedStatement(workspace);
      return statement !== null && readView(workspace).folded.has(statement.id);
    },
    run: (workspace) => {
      const statement = selectedStatement(workspace);
      if (statement !== null) toggleFold(workspace, statement.id);
    },
  },
  'view.foldAll': {
    needs: [{ lack: 'foldable', isMet: hasFoldable }],
    run: (workspace) => {
      look(workspace, { folded: new Set(listFoldable(workspace)) });
      workspace.session.getState().viewer?.fit();
    },
  },
  'view.unfoldAll': {
    needs: [{ lack: 'folded', isMet: (workspace) => readView(workspace).folded.size > 0 }],
    run: (workspace) => look(workspace, { folded: new Set() }),
  },
  'view.showAll': {
    needs: [{ lack: 'hidden', isMet: (workspace) => readView(workspace) !== WHOLE_VIEW }],
    run: (workspace) => {
      look(workspace, WHOLE_VIEW);
      workspace.session.getState().viewer?.fit();
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;
