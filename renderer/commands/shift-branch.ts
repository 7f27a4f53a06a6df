import { encloseBoxes } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { branchOf } from '../../shared/model/queries/branch.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { Workspace } from '../state/workspace.ts';
import { type Anchor, findPlace } from './place-fragment.ts';
import { readMap } from './selection.ts';

/** The cards of a branch, as they stand to each other, where what is put by the anchor goes. */
export function shiftBranch(
  workspace: Workspace,
  root: StatementId,
  anchor: Anchor,
): ReadonlyMap<StatementId, Point> {
  const { statements } = branchOf(readMap(workspace), root);
  const { boxes } = workspace.geometry.getState();
  const cards = [...boxes].filter(([id]) => statements.has(id));
  const bounds = encloseBoxes(cards.map(([, box]) => box));
  if (bounds === null) return new Map();
  const place = findPlace(workspace, bounds, anchor, statements);
  const shift = { x: place.x - bounds.x, y: place.y - bounds.y };
  return new Map(cards.map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }]));
}
