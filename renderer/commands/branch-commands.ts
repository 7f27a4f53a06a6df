import type { Relation, Target } from '../../shared/model/argument.ts';
import { duplicateBranch } from '../../shared/model/edits/duplicate-branch.ts';
import { joinEdits } from '../../shared/model/edits/join-edits.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { renewIds } from '../../shared/model/fragment.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { cutBranch } from '../../shared/model/queries/cut-fragment.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { commit, finishWriting } from '../state/editing.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { buildConnection } from './connecting.ts';
import { settleOn } from './go-to.ts';
import { buildMove, findMovingRoot, findRelation } from './moving.ts';
import { NOT_THE_MOTION, ONE_STATEMENT, WRITABLE } from './need.ts';
import { placeNow } from './place-fragment.ts';
import { readMap, readSelection, selectedStatement } from './selection.ts';
import { shiftBranches } from './shift-branches.ts';

function duplicate(workspace: Workspace): void {
  finishWriting(workspace);
  const root = selectedStatement(workspace);
  if (root === null) return;
  const map = readMap(workspace);
  const fragment = cutBranch(map, root.id);
  const ids = renewIds(fragment, workspace.ids);
  const outside = argumentsFrom(map, root.id).filter(({ id }) => !fragment.map.arguments.has(id));
  const links = new Map(outside.map(({ id }) => [id, workspace.ids.argument()]));
  const places = placeNow(workspace, fragment, outside[0] ?? root.at);
  const edit = duplicateBranch(map, { root: root.id, ids, links, places });
  if (!commit(workspace, edit, 'command.edit.duplicate')) return;
  const copy = ids.statements.get(root.id);
  if (copy !== undefined) settleOn(workspace, copy);
}

interface Pair {
  readonly statement: StatementId;
  /** What was selected last. */
  readonly target: Target;
}

function readPair(workspace: Workspace): Pair | null {
  const selection = readSelection(workspace);
  const [first, last] = selection;
  const { statements, arguments: arguments_ } = readMap(workspace);
  if (!statements.has(first as StatementId) || selection.length > 2) return null;
  const statement = first as StatementId;
  if (statements.has(last as StatementId)) {
    return { statement, target: { kind: 'statement', id: last as StatementId } };
  }
  const isArgument = arguments_.has(last as ArgumentId);
  return isArgument ? { statement, target: { kind: 'argument', id: last as ArgumentId } } : null;
}

/** Says whether it was done. */
type Act = (workspace: Workspace, pair: Pair) => boolean;

function forPair(act: Act): CommandAction {
  return {
    needs: [WRITABLE, { lack: 'pair', isMet: (workspace) => readPair(workspace) !== null }],
    run: (workspace) => {
      finishWriting(workspace);
      const pair = readPair(workspace);
      if (pair !== null && act(workspace, pair)) settleOn(workspace, pair.statement);
    },
  };
}

/** What a line drawn from the statement would do. */
function link(relation: Relation): CommandAction {
  return forPair((workspace, { statement: premise, target: { id } }) => {
    const ends = { premise, relation };
    const built = buildConnection(readMap(workspace), ends, id, workspace.ids);
    return built !== null && commit(workspace, built.edit, built.label);
  });
}

/** Moves the argument by which the statement is read, and its cards to where they then belong. */
function moveUnder(workspace: Workspace, move: Pair): boolean {
  const map = readMap(workspace);
  const { target } = move;
  const anchor = { target, relation: findRelation(map, move) };
  const places = shiftBranches(workspace, [findMovingRoot(map, move)], anchor);
  const label = 'command.statement.moveUnder';
  const edit = joinEdits([buildMove(map, move, workspace.ids), moveStatements(map, places)]);
  return commit(workspace, edit, label);
}

export const BRANCH_COMMANDS = {
  'edit.duplicate': {
    needs: [WRITABLE, ONE_STATEMENT, NOT_THE_MOTION],
    run: duplicate,
  },
  'statement.linkSupport': link('supports'),
  'statement.linkAttack': link('attacks'),
  'statement.moveUnder': forPair(moveUnder),
} satisfies Readonly<Record<string, CommandAction>>;
