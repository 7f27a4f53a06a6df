import { canRedo, canUndo } from '../../shared/history/history.ts';
import { removeBranch, removeEntities } from '../../shared/model/edits/remove-entities.ts';
import { branchOf } from '../../shared/model/queries/branch.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { finishWriting, redoNext, undoLast } from '../state/editing.ts';
import { announce, select } from '../state/session-store.ts';
import { isShown, readShown } from '../state/view.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { type Direction, findNeighbour } from './find-neighbour.ts';
import { goTo } from './go-to.ts';
import { NOT_EMPTY, ONE_STATEMENT, SOMETHING, WRITABLE } from './need.ts';
import { commitRemoval } from './removing.ts';
import { readMap, readSelection, selectedStatement, tellSelected } from './selection.ts';

function go(direction: Direction): CommandAction {
  return {
    needs: [NOT_EMPTY],
    run: (workspace) => {
      const next = findNeighbour(workspace, direction);
      if (next !== null) goTo(workspace, next);
    },
  };
}

function deleteSelection(workspace: Workspace): void {
  const ids = readSelection(workspace);
  if (commitRemoval(workspace, removeEntities(readMap(workspace), ids), 'command.edit.delete')) {
    announce(workspace.session, say('notice.deleted', { count: ids.length }));
  }
}

function deleteBranch(workspace: Workspace): void {
  const statement = selectedStatement(workspace);
  if (statement === null) return;
  const map = readMap(workspace);
  const count = branchOf(map, statement.id).statements.size;
  const edit = removeBranch(map, statement.id);
  if (!commitRemoval(workspace, edit, 'command.edit.deleteBranch')) return;
  announce(workspace.session, say('notice.deleted', { count }));
}

/** Shows what a step back or forth has changed, which is selected then. */
function showTouched(workspace: Workspace, step: typeof undoLast | typeof redoNext): void {
  const before = readMap(workspace);
  step(workspace);
  // What is called off has changed nothing yet.
  if (readMap(workspace) === before) return;
  const { viewer, selection } = workspace.session.getState();
  viewer?.showAny([...selection]);
}

function selectBranch(workspace: Workspace): void {
  const statement = selectedStatement(workspace);
  if (statement === null) return;
  const branch = branchOf(readMap(workspace), statement.id);
  const shown = readShown(workspace);
  const ids = [statement.id, ...branch.statements, ...branch.arguments];
  select(
    workspace.session,
    ids.filter((id) => isShown(shown, id)),
  );
  tellSelected(workspace);
}

/** What is folded away or filtered out is not selected, so it is not deleted unseen. */
function everythingOnCanvas(workspace: Workspace): readonly CanvasId[] {
  const map = readMap(workspace);
  const { statements, arguments: arguments_, notes } = readShown(workspace) ?? map;
  return [...statements.keys(), ...arguments_.keys(), ...notes.keys()];
}

export const EDIT_COMMANDS = {
  'edit.undo': {
    needs: [
      {
        lack: 'undo',
        isMet: ({ document, session }) =>
          session.getState().longEdit !== null || canUndo(document.getState().history),
      },
    ],
    run: (workspace) => showTouched(workspace, undoLast),
  },
  'edit.redo': {
    needs: [{ lack: 'redo', isMet: ({ document }) => canRedo(document.getState().history) }],
    run: (workspace) => showTouched(workspace, redoNext),
  },
  'edit.delete': {
    needs: [WRITABLE, SOMETHING],
    run: deleteSelection,
  },
  'edit.deleteBranch': {
    needs: [WRITABLE, ONE_STATEMENT],
    run: deleteBranch,
  },
  'edit.selectAll': {
    run: (workspace) => {
      select(workspace.session, everythingOnCanvas(workspace));
      tellSelected(workspace);
    },
  },
  'edit.selectBranch': {
    needs: [ONE_STATEMENT],
    run: selectBranch,
  },
  'edit.selectNone': {
    run: (workspace) => {
      if (workspace.session.getState().writing === null) select(workspace.session, []);
      else finishWriting(workspace);
    },
  },
  'edit.goUp': go('up'),
  'edit.goDown': go('down'),
  'edit.goLeft': go('left'),
  'edit.goRight': go('right'),
} satisfies Readonly<Record<string, CommandAction>>;
