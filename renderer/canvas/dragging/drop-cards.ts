import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { joinEdits } from '../../../shared/model/edits/join-edits.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { branchOf } from '../../../shared/model/queries/branch.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { findTarget, isJoin } from '../../commands/connecting.ts';
import { findMovingRoot } from '../../commands/moving.ts';
import { shiftBranches } from '../../commands/shift-branches.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Dropping } from '../../state/dragging.ts';
import { commit } from '../../state/editing.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { buildDrop, judgeDrop } from './build-drop.ts';

/**
 * Moves or links cards that were let go over something: one step of undo. What moves, and what speaks to nothing
 * yet, comes to stand by what it now speaks to, with its branch; what is linked too stays where it was.
 */
export function dropCards(workspace: Workspace, dropping: Dropping): void {
  const { map } = workspace.document.getState();
  const { premise, act } = dropping;
  const { droppable } = judgeDrop(map, dropping, workspace.ids);
  const built = buildDrop(map, dropping, workspace.ids);
  if (built === null) return;
  const moved = moveStatements(map, findPlaces(workspace, dropping, droppable));
  if (!commit(workspace, joinEdits([built.edit, moved]), built.label)) return;
  const count = droppable.length;
  if (count > 1) announce(workspace.session, say(DONE[act], { count }));
  workspace.session.getState().viewer?.show(premise);
}

const DONE = { move: 'drop.moved', link: 'drop.linked' } as const;

function findPlaces(
  workspace: Workspace,
  { over, relation, act }: Dropping,
  droppable: readonly StatementId[],
): ReadonlyMap<StatementId, Point> {
  const { map } = workspace.document.getState();
  const target = findTarget(map, over);
  if (target === null) return new Map();
  const roots =
    act === 'move'
      ? droppable.map((statement) => findMovingRoot(map, { statement, target, relation }))
      : droppable.filter((premise) => !staysInPlace(map, premise, over));
  if (roots.length === 0) return new Map();
  const anchor = isJoin(target, relation) ? { joins: target.id } : { target, relation };
  return shiftBranches(workspace, roots, anchor);
}

/** Whether a statement has its place already: it speaks to something, or is spoken to by the other. */
function staysInPlace(map: ArgumentMap, premise: StatementId, over: CanvasId): boolean {
  const { statements, arguments: links } = branchOf(map, premise);
  const target = findTarget(map, over);
  const isBelow =
    target !== null &&
    (target.kind === 'statement' ? statements.has(target.id) : links.has(target.id));
  return isBelow || argumentsFrom(map, premise).length > 0;
}
