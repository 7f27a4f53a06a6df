import type { Relation, Target } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { duplicateBranch } from '../../shared/model/edits/duplicate-branch.ts';
import { moveBranch } from '../../shared/model/edits/move-branch.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { renewIds } from '../../shared/model/fragment.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { branchOf } from '../../shared/model/queries/branch.ts';
import { cutBranch } from '../../shared/model/queries/cut-fragment.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { outlineOf } from '../../shared/model/queries/outline.ts';
import { commit, finishWriting } from '../state/editing.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { buildConnection } from './connecting.ts';
import { settleOn } from './go-to.ts';
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
function moveUnder(workspace: Workspace, { statement, target }: Pair): boolean {
  const map = readMap(workspace);
  const through = outlineOf(map).find(({ id }) => id === statement)?.through;
  const from = through ?? argumentsFrom(map, statement)[0]?.id ?? null;
  const newArgument = workspace.ids.argument();
  const relation = (from === null ? undefined : map.arguments.get(from)?.relation) ?? 'supports';
  const root = findRoot(map, { statement, from, target });
  const places = shiftBranches(workspace, [root], { target, relation });
  const label = 'command.statement.moveUnder';
  const key = `move ${newArgument}`;
  const edit = moveBranch(map, { statement, from, target, newArgument });
  return (
    commit(workspace, edit, label, key) &&
    commit(workspace, moveStatements(readMap(workspace), places), label, key)
  );
}

/** What moves: where the argument itself does, what undercuts it too, unless it is spoken to by that or elsewhere. */
function findRoot(
  map: ArgumentMap,
  { statement, from, target }: Pair & { readonly from: ArgumentId | null },
): StatementId | ArgumentId {
  const argument = from === null ? undefined : map.arguments.get(from);
  if (argument?.premises.length !== 1) return statement;
  const { statements, arguments: within } = branchOf(map, argument.id);
  const holdsTarget =
    target.kind === 'statement' ? statements.has(target.id) : within.has(target.id);
  return statements.has(statement) && !holdsTarget ? argument.id : statement;
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
