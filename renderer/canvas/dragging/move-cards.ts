import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { NoteId, StatementId } from '../../../shared/model/ids.ts';
import { findEntity } from '../../../shared/model/queries/find-entity.ts';
import type { Point } from '../../../shared/model/statement.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { commit } from '../../state/editing.ts';
import type { Workspace } from '../../state/workspace.ts';

export type Places = ReadonlyMap<StatementId | NoteId, Point>;

/** Where the rest of a selection goes that is dragged along without being elements. */
export function* listFollowers(
  workspace: Workspace,
  moves: Places,
  isElement: (id: CanvasId) => boolean,
): Generator<readonly [StatementId | NoteId, Point]> {
  const { map } = workspace.document.getState();
  const { selection } = workspace.session.getState();
  const placeOf = (id: CanvasId) => findPlaceOf(map, id);
  const [leader] = [...moves].filter(([id]) => selection.has(id));
  const start = leader === undefined ? undefined : placeOf(leader[0]);
  if (leader === undefined || start === undefined || moves.size === selection.size) return;
  const [dx, dy] = [leader[1].x - start.x, leader[1].y - start.y];
  for (const id of selection) {
    const at = moves.has(id as StatementId) || isElement(id) ? undefined : placeOf(id);
    if (at !== undefined) yield [id as StatementId | NoteId, { x: at.x + dx, y: at.y + dy }];
  }
}

/** Where a statement or a note lies; undefined for anything else. */
export function findPlaceOf(map: ArgumentMap, id: CanvasId): Point | undefined {
  const found = findEntity(map, id);
  if (found?.kind === 'statement') return found.statement.at;
  return found?.kind === 'note' ? found.note.at : undefined;
}

/** Makes one edit of where cards were dragged to. */
export function commitMove(workspace: Workspace, places: Places): void {
  if (places.size === 0) return;
  const rounded = new Map([...places].map(([id, at]) => [id, roundPoint(at)]));
  const { map } = workspace.document.getState();
  commit(workspace, moveStatements(map, rounded), 'notice.moved');
}

function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
