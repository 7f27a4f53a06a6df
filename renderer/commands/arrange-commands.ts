import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Direction } from '../../shared/model/direction.ts';
import { arrangeMap } from '../../shared/model/edits/arrange-map.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { reorderArgument } from '../../shared/model/edits/reorder-argument.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { Arrangement, Places } from '../background/tasks/arrange-cards.ts';
import { commit, commitMoving, finishWriting } from '../state/editing.ts';
import { letWindowAnswer } from '../state/in-slices.ts';
import { beginLongEdit } from '../state/long-edit.ts';
import { announce } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { ARGUMENT, ONE_STATEMENT, STATEMENTS, WRITABLE } from './need.ts';
import { readMap, selectedArgument, selectedStatement, selectedStatements } from './selection.ts';

// To find how far so many reach, none of which would glide, takes as long as moving them.
const MOST_AT_ONCE = 500;

/**
 * The edit that lays cards at places found beside the window, and again if the map was edited meanwhile; null where it
 * was cancelled. Taking in the places of a large map and making the edit each take about as long as carrying it out, so
 * that what else is due comes in between.
 */
async function buildEdit(
  workspace: Workspace,
  { wish, label }: Arranging,
  build: (map: ArgumentMap, places: Places) => Edit,
): Promise<Edit | null> {
  const { background, geometry } = workspace;
  const { signal, end } = beginLongEdit(workspace, label);
  try {
    for (;;) {
      const { map, boxes } = geometry.getState();
      const input = { map, boxes: new Map(boxes), wish };
      const places = await background.run('arrangeCards', input, { signal });
      await letWindowAnswer();
      const edit = build(map, places);
      await letWindowAnswer();
      signal.throwIfAborted();
      if (readMap(workspace) === map) return edit;
    }
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    end();
  }
}

interface Arranging extends Pick<Arrangement, 'wish'> {
  readonly label: PlainMessageKey;
}

async function arrangeAll(
  workspace: Workspace,
  direction: Direction,
  label: PlainMessageKey,
): Promise<void> {
  finishWriting(workspace);
  const arranging = { wish: { kind: 'all', direction }, label } as const;
  const edit = await buildEdit(workspace, arranging, (map, places) =>
    arrangeMap(map, direction, places),
  );
  if (edit === null) return;
  const showAll = () => workspace.session.getState().viewer?.fit();
  if (edit.kind === 'ok' && edit.value.length > MOST_AT_ONCE) {
    if (!commit(workspace, edit, label)) return;
    const arranged = readMap(workspace);
    await letWindowAnswer();
    if (readMap(workspace) === arranged) showAll();
    return;
  }
  commitMoving(workspace, edit, label);
  showAll();
}

function turn(direction: Direction, label: PlainMessageKey): CommandAction {
  return {
    needs: [WRITABLE],
    isChecked: (workspace) => readMap(workspace).details.direction === direction,
    run: (workspace) => arrangeAll(workspace, direction, label),
  };
}

async function arrangeBranch(workspace: Workspace): Promise<void> {
  finishWriting(workspace);
  const statement = selectedStatement(workspace);
  if (statement === null) return;
  const label = 'command.arrange.branch';
  const wish = { kind: 'branch', root: statement.id } as const;
  const edit = await buildEdit(workspace, { wish, label }, moveStatements);
  if (edit !== null) commitMoving(workspace, edit, label);
}

// One step of the grid that cards and gaps are set on, in canvas units.
const NUDGE = 8;

function nudge(step: Point): CommandAction {
  return {
    needs: [WRITABLE, STATEMENTS],
    run: (workspace) => {
      const positions = new Map(
        selectedStatements(workspace).map(({ id, at }) => [
          id,
          { x: at.x + step.x * NUDGE, y: at.y + step.y * NUDGE },
        ]),
      );
      const edit = moveStatements(readMap(workspace), positions);
      const key = `nudge ${[...positions.keys()].join(' ')}`;
      commit(workspace, edit, 'submenu.nudge', key);
    },
  };
}

function swapWithSibling(step: -1 | 1): CommandAction {
  const findSibling = (workspace: Workspace) => {
    const argument = selectedArgument(workspace);
    if (argument === null) return null;
    const on = argumentsOn(readMap(workspace), argument.target.id);
    const siblings = on.filter(({ relation }) => relation === argument.relation);
    const place = siblings.findIndex((sibling) => sibling.id === argument.id);
    const sibling = siblings[place + step];
    if (sibling === undefined) return null;
    return { argument, sibling, place: place + step + 1, all: siblings.length };
  };
  return {
    needs: [
      WRITABLE,
      ARGUMENT,
      { lack: 'sibling', isMet: (workspace) => findSibling(workspace) !== null },
    ],
    run: (workspace) => {
      const found = findSibling(workspace);
      if (found === null) return;
      const { place, all, sibling, argument } = found;
      const beside = step < 0 ? { before: sibling.id } : { after: sibling.id };
      const edit = reorderArgument(readMap(workspace), { argument: argument.id, ...beside });
      const label = step < 0 ? 'command.arrange.earlier' : 'command.arrange.later';
      if (commit(workspace, edit, label))
        announce(workspace.session, say('search.place', { place, all }));
    },
  };
}

export const ARRANGE_COMMANDS = {
  'arrange.all': {
    needs: [WRITABLE],
    run: (workspace) =>
      arrangeAll(workspace, readMap(workspace).details.direction, 'command.arrange.all'),
  },
  'arrange.topDown': turn('top-down', 'command.arrange.topDown'),
  'arrange.leftRight': turn('left-right', 'command.arrange.leftRight'),
  'arrange.forAgainst': turn('for-against', 'command.arrange.forAgainst'),
  'arrange.branch': {
    needs: [WRITABLE, ONE_STATEMENT],
    run: arrangeBranch,
  },
  'arrange.earlier': swapWithSibling(-1),
  'arrange.later': swapWithSibling(1),
  'arrange.nudgeUp': nudge({ x: 0, y: -1 }),
  'arrange.nudgeDown': nudge({ x: 0, y: 1 }),
  'arrange.nudgeLeft': nudge({ x: -1, y: 0 }),
  'arrange.nudgeRight': nudge({ x: 1, y: 0 }),
} satisfies Readonly<Record<string, CommandAction>>;
