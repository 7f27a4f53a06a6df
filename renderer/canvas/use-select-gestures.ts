import {
  type NodeChange,
  type NodeMouseHandler,
  type ReactFlowState,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { useMemo } from 'react';
import type { StatementId } from '../../shared/model/ids.ts';
import { tellSelected } from '../commands/selection.ts';
import { addLoose } from '../commands/statement-commands.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { finishWriting, startWriting } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { applySelection } from './apply-selection.ts';
import type { CanvasNode } from './canvas-node.ts';
import { useCanvasSurface } from './surface-context.ts';
import type { Pointing } from './use-pointer.ts';

/** What pressing on cards and on the empty canvas does. */
export function useSelectGestures(hit: Pointing['hit']) {
  const workspace = useWorkspace();
  const flow = useReactFlow<CanvasNode>();
  const store = useStoreApi();
  const { mounting } = useCanvasSurface();
  return useMemo(
    () => ({
      onNodesChange: (changes: NodeChange<CanvasNode>[]) => {
        const act = readAct(store.getState());
        applySelection(workspace, changes, { act, isElement: (id) => mounting.read().has(id) });
      },
      onSelectionEnd: () => tellSelected(workspace),
      onNodeDoubleClick: ((_, node) => {
        if (node.type !== 'statement') return;
        workspace.session.getState().viewer?.approach(node.id as StatementId);
        startWriting(workspace, node.id as StatementId);
      }) satisfies NodeMouseHandler<CanvasNode>,
      onPaneClick: (event: React.MouseEvent) => {
        finishWriting(workspace);
        const id = hit(event);
        const isNew = event.detail === 2 && id === null;
        const point = flow.screenToFlowPosition(at(event));
        // After React Flow has taken back the selection that was.
        queueMicrotask(() => {
          if (isNew) addLoose(workspace, 'claim', point);
          else selectPainted(workspace, id, event);
        });
      },
    }),
    [workspace, flow, store, mounting, hit],
  );
}

function selectPainted(workspace: Workspace, id: CanvasId | null, event: React.MouseEvent): void {
  const isAdded = event.ctrlKey || event.metaKey;
  const kept = isAdded ? workspace.session.getState().selection : [];
  select(workspace.session, id === null ? [] : [...kept, id]);
}

function readAct({ userSelectionActive, multiSelectionActive }: ReactFlowState) {
  if (userSelectionActive) return 'box';
  return multiSelectionActive ? 'add' : 'replace';
}

function at({ clientX, clientY }: React.MouseEvent) {
  return { x: clientX, y: clientY };
}
