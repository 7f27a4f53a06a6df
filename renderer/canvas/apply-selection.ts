import type { NodeChange } from '@xyflow/react';
import type { CanvasId } from '../state/canvas-id.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';

/** How React Flow, which knows elements only, came to its changes. */
export interface ChangeContext {
  /** `box`: the selection box is drawn, which looks after the selection itself. */
  readonly act: 'box' | 'add' | 'replace';
  readonly isElement: (id: CanvasId) => boolean;
}

/** Follows what the pointer selected on the canvas. */
export function applySelection(
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
