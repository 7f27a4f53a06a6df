import type { StatementId } from '../../shared/model/ids.ts';
import { finishWriting } from '../state/editing.ts';
import { nameStatement } from '../state/name-statement.ts';
import { closeSearch, readHits, startSearch } from '../state/searching.ts';
import { announce } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { enterCanvas } from './enter-canvas.ts';
import { selectBesideHeld } from './go-to.ts';
import { readMap } from './selection.ts';

/** Goes to the hit after the last one, or before it, and round again at the end. */
function findFurther(step: 1 | -1): CommandAction {
  return {
    needs: [{ lack: 'hits', isMet: (workspace) => readHits(workspace).list.length > 0 }],
    run: (workspace) => {
      const hits = readHits(workspace).list.map(({ id }) => id);
      const next = pickHit(workspace, hits, step);
      if (next !== undefined) goToHit(workspace, next);
    },
  };
}

function pickHit(
  workspace: Workspace,
  hits: readonly StatementId[],
  step: 1 | -1,
): StatementId | undefined {
  const { search } = workspace.session.getState();
  const last = search?.current === null ? -1 : hits.indexOf(search?.current as StatementId);
  const isFirst = last === -1 && step === -1;
  return hits.at(isFirst ? -1 : (last + step) % hits.length);
}

/** Selects a statement and shows it. The focus stays, so that one can go on to the next. */
function goToHit(workspace: Workspace, id: StatementId): void {
  const { session } = workspace;
  finishWriting(workspace);
  session.setState(({ search }) => (search === null ? {} : { search: { ...search, current: id } }));
  selectBesideHeld(workspace, id);
  session.getState().viewer?.show(id);
  // Which hit it is, the search bar says.
  announce(session, nameStatement(readMap(workspace), id));
}

/** Ends the search at the current result. */
export function leaveSearch(workspace: Workspace): void {
  closeSearch(workspace);
  enterCanvas(workspace);
}

export const FIND_COMMANDS = {
  'edit.find': {
    run: (workspace) => {
      finishWriting(workspace);
      startSearch(workspace);
    },
  },
  'edit.findNext': findFurther(1),
  'edit.findPrevious': findFurther(-1),
} satisfies Readonly<Record<string, CommandAction>>;
