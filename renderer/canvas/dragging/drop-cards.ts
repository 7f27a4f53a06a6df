import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { makeEdit } from '../../../shared/model/edits/edit.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { branchOf } from '../../../shared/model/queries/branch.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { findTarget, isJoin } from '../../commands/connecting.ts';
import { shiftBranches } from '../../commands/shift-branches.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Dropping } from '../../state/dragging.ts';
import { commit } from '../../state/editing.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { buildDrop, listLinkable } from './link-dropped.ts';

/**
 * Links cards that were let go over something: one step of undo. A statement that speaks to nothing
 * yet comes to stand by what it now speaks to, with its branch; one that does stays where it was.
 */
export function dropCards(workspace: Workspace, dropping: Dropping): void {
  const { map } = workspace.document.getState();
  const count = listLinkable(map, dropping).length;
  const built = buildDrop(map, dropping, workspace.ids);
  if (built === null) return;
  const { edit, label } = built;
  const moved = moveStatements(map, findPlaces(workspace, dropping));
  const isSound = edit.kind === 'ok' && moved.kind === 'ok';
  const both = isSound ? makeEdit([...edit.value, ...moved.value]) : edit;
  if (!commit(workspace, both, label)) return;
  if (count > 1) announce(workspace.session, say('drop.linked', { count }));
  workspace.session.getState().viewer?.show(dropping.premise);
}

function findPlaces(workspace: Workspace, dropping: Dropping): ReadonlyMap<StatementId, Point> {
  const { over, relation } = dropping;
  const { map } = workspace.document.getState();
  const target = findTarget(map, over);
  const moved = listLinkable(map, dropping).filter((premise) => !staysInPlace(map, premise, over));
  if (target === null || moved.length === 0) return new Map();
  const anchor = isJoin(target, relation) ? { joins: target.id } : { target, relation };
  return shiftBranches(workspace, moved, anchor);
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
