import type { NodeChange } from '@xyflow/react';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { commit } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';

/**
 * Follows what the pointer did on the canvas. While cards are dragged only their live positions
 * change; letting go makes one edit of the whole drag.
 */
export function applyNodeChanges(
  workspace: Workspace,
  changes: readonly NodeChange<CanvasNode>[],
): void {
  applySelection(workspace, changes);
  const moves = new Map<StatementId | NoteId, Point>();
  let isOver = false;
  for (const change of changes) {
    if (change.type !== 'position') continue;
    if (change.position !== undefined)
      moves.set(change.id as StatementId | NoteId, change.position);
    isOver ||= change.dragging === false;
  }
  if (moves.size > 0) {
    const livePositions = new Map([...workspace.session.getState().livePositions, ...moves]);
    workspace.session.setState({ livePositions });
  }
  if (isOver) commitDrag(workspace);
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

function applySelection(workspace: Workspace, changes: readonly NodeChange<CanvasNode>[]): void {
  const selection = new Set(workspace.session.getState().selection);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) selection.add(change.id as CanvasId);
    else selection.delete(change.id as CanvasId);
  }
  select(workspace.session, selection);
}
