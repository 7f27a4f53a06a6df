import { makeEdit } from '../../../shared/model/edits/edit.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { branchOf } from '../../../shared/model/queries/branch.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { shiftBranch } from '../../commands/shift-branch.ts';
import type { Dropping } from '../../state/dragging.ts';
import { commit } from '../../state/editing.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { buildConnection, findTarget, isJoin } from '../connecting.ts';

/**
 * Links a card that was let go over something: one step of undo. A statement that speaks to nothing
 * yet comes to stand by what it now speaks to, with its branch; one that does stays where it was.
 */
export function dropCard(workspace: Workspace, dropping: Dropping): void {
  const { map } = workspace.document.getState();
  const built = buildConnection(map, dropping, dropping.over, workspace.ids);
  if (built === null) return;
  const { edit, label } = built;
  const moved = moveStatements(map, findPlaces(workspace, dropping));
  const isSound = edit.kind === 'ok' && moved.kind === 'ok';
  const both = isSound ? makeEdit([...edit.value, ...moved.value]) : edit;
  if (!commit(workspace, both, label)) return;
  announce(workspace.session, say(label));
  workspace.session.getState().viewer?.show(dropping.premise);
}

function findPlaces(
  workspace: Workspace,
  { premise, over, relation }: Dropping,
): ReadonlyMap<StatementId, Point> {
  const { map } = workspace.document.getState();
  const target = findTarget(map, over);
  if (target === null || staysInPlace(workspace, { premise, over })) return new Map();
  const anchor = isJoin(target, relation) ? { joins: target.id } : { target, relation };
  return shiftBranch(workspace, premise, anchor);
}

/** Whether a statement has its place already: it speaks to something, or is spoken to by the other. */
function staysInPlace(
  workspace: Workspace,
  { premise, over }: Pick<Dropping, 'premise' | 'over'>,
): boolean {
  const { map } = workspace.document.getState();
  const { statements, arguments: links } = branchOf(map, premise);
  const target = findTarget(map, over);
  const isBelow =
    target !== null &&
    (target.kind === 'statement' ? statements.has(target.id) : links.has(target.id));
  return isBelow || argumentsFrom(map, premise).length > 0;
}
