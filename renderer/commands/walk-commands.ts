import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { isStatementOrArgument } from '../../shared/model/queries/find-entity.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { findRelatives, type Relatives } from '../../shared/model/queries/relatives.ts';
import { finishWriting } from '../state/editing.ts';
import { announce } from '../state/session-store.ts';
import { stepVisits } from '../state/visits.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { goTo, listHeld } from './go-to.ts';
import { SOMETHING } from './need.ts';
import { readMap, readSelection } from './selection.ts';

/** From a statement along the order of reading; from an argument to its target or first premise. */
function findRelative(workspace: Workspace, way: keyof Relatives): StatementId | null {
  const map = readMap(workspace);
  const here = readSelection(workspace).at(-1);
  const argument = map.arguments.get(here as ArgumentId);
  if (argument === undefined) return findRelatives(map, here as StatementId)?.[way] ?? null;
  if (way === 'firstChild') return argument.premises[0];
  const isUp = way === 'parent' && argument.target.kind === 'statement';
  return isUp ? (argument.target.id as StatementId) : null;
}

function walk(way: keyof Relatives): CommandAction {
  return {
    needs: [
      SOMETHING,
      { lack: 'relative', isMet: (workspace) => findRelative(workspace, way) !== null },
    ],
    run: (workspace) => {
      finishWriting(workspace);
      const next = findRelative(workspace, way);
      if (next !== null) goTo(workspace, next);
    },
  };
}

/** From a statement to an argument it is a premise of; from an argument to the next of its premises. */
function findArgument(workspace: Workspace): ArgumentId | null {
  const map = readMap(workspace);
  const here = readSelection(workspace).at(-1);
  const premises = map.arguments.get(here as ArgumentId)?.premises ?? [here as StatementId];
  const links = new Set(premises.flatMap((id) => argumentsFrom(map, id).map((link) => link.id)));
  const list = [...links];
  return list[(list.indexOf(here as ArgumentId) + 1) % list.length] ?? null;
}

const GO_ARGUMENT: CommandAction = {
  needs: [{ lack: 'argument', isMet: (workspace) => findArgument(workspace) !== null }],
  run: (workspace) => {
    finishWriting(workspace);
    const next = findArgument(workspace);
    if (next !== null) goTo(workspace, next);
  },
};

function findVisit(workspace: Workspace, step: -1 | 1) {
  const { visits, selection } = workspace.session.getState();
  const map = readMap(workspace);
  return stepVisits(visits, step, [...selection].at(-1) ?? null, (id) =>
    isStatementOrArgument(map, id),
  );
}

function revisit(step: -1 | 1): CommandAction {
  return {
    needs: [{ lack: 'visit', isMet: (workspace) => findVisit(workspace, step) !== null }],
    run: (workspace) => {
      finishWriting(workspace);
      const visits = findVisit(workspace, step);
      const place = visits?.places[visits.present];
      if (visits === null || place === undefined) return;
      workspace.session.setState({ visits });
      goTo(workspace, place);
    },
  };
}

const HOLD: CommandAction = {
  needs: [SOMETHING],
  isChecked: (workspace) => listHeld(workspace).length > 0,
  run: (workspace) => {
    const isOver = listHeld(workspace).length === readSelection(workspace).length;
    const held = new Set(isOver ? [] : readSelection(workspace));
    workspace.session.setState({ held });
    announce(workspace.session, say(isOver ? 'notice.letGo' : 'notice.held'));
  },
};

export const WALK_COMMANDS = {
  'edit.goParent': walk('parent'),
  'edit.goChild': walk('firstChild'),
  'edit.goPrevious': walk('previous'),
  'edit.goNext': walk('next'),
  'edit.goArgument': GO_ARGUMENT,
  'edit.goBack': revisit(-1),
  'edit.goForward': revisit(1),
  'edit.hold': HOLD,
} satisfies Readonly<Record<string, CommandAction>>;
