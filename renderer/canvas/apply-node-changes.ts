import type { NodeChange } from '@xyflow/react';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { commit } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';

/** How React Flow, which knows elements only, came to its changes. */
export interface ChangeContext {
  /** `box`: the selection box is drawn, which looks after the selection itself. */
  readonly act: 'box' | 'add' | 'replace';
  readonly isElement: (id: CanvasId) => boolean;
}

/**
 * Follows what the pointer did on the canvas. While cards are dragged only their live positions
 * change; letting go makes one edit of the whole drag.
 */
export function applyNodeChanges(
  workspace: Workspace,
  changes: readonly NodeChange<CanvasNode>[],
  context: ChangeContext,
): void {
  applySelection(workspace, changes, context);
  const moves = new Map<StatementId | NoteId, Point>();
  let isOver = false;
  for (const change of changes) {
    if (change.type !== 'position') continue;
    if (change.position !== undefined)
      moves.set(change.id as StatementId | NoteId, change.position);
    isOver ||= change.dragging === false;
  }
  if (moves.size > 0) {
    const livePositions = new Map(workspace.session.getState().livePositions);
    for (const [id, at] of moves) livePositions.set(id, at);
    for (const [id, at] of listFollowers(workspace, moves, context)) livePositions.set(id, at);
    workspace.session.setState({ livePositions });
  }
  if (isOver) commitDrag(workspace);
}

/** Where the rest of a selection goes that is dragged along without being elements. */
function* listFollowers(
  workspace: Workspace,
  moves: ReadonlyMap<StatementId | NoteId, Point>,
  { isElement }: ChangeContext,
): Generator<readonly [StatementId | NoteId, Point]> {
  const { map } = workspace.document.getState();
  const { selection } = workspace.session.getState();
  const placeOf = (id: CanvasId) =>
    (map.statements.get(id as StatementId) ?? map.notes.get(id as NoteId))?.at;
  const [leader] = [...moves].filter(([id]) => selection.has(id));
  const start = leader === undefined ? undefined : placeOf(leader[0]);
  if (leader === undefined || start === undefined || moves.size === selection.size) return;
  const [dx, dy] = [leader[1].x - start.x, leader[1].y - start.y];
  for (const id of selection) {
    const at = moves.has(id as StatementId) || isElement(id) ? undefined : placeOf(id);
    if (at !== undefined) yield [id as StatementId | NoteId, { x: at.x + dx, y: at.y + dy }];
  }
}

function commitDrag(workspace: Workspace): void {
  const { livePositions } = workspace.session.getState();
  if (livePositions.size === 0) return;
  const rounded = new Map([...livePositions].map(([id, at]) => [id, roundPoint(at)]));
  const { map } = workspace.document.getState();
  commit(workspace, moveStatements(map, rounded), 'notice.moved');
  workspace.session.setState({ livePositions: new Map() });
}

function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function applySelection(
  workspace: Workspace,
  changes: readonly NodeChange<CanvasNode>[],
  { act, isElement }: ChangeContext,
): void {
  const selects = changes.filter((change) => change.type === 'select');
  if (selects.length === 0 || act === 'box') return;
  const before = workspace.session.getState().selection;
  const selection = new Set(act === 'add' ? before : [...before].filter(isElement));
  for (const { id, selected } of selects) {
    if (selected) selection.add(id as CanvasId);
    else selection.delete(id as CanvasId);
  }
  select(workspace.session, selection);
}
