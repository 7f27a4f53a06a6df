import {
  MiniMap,
  type NodeChange,
  PanOnScrollMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useRef } from 'react';
import type { StatementId } from '../../shared/model/ids.ts';
import { addLoose } from '../commands/statement-commands.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { finishWriting, startWriting } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import { useShownStatements } from '../state/use-shown-statements.ts';
import { isShown } from '../state/view.ts';
import { say } from '../state/words.ts';
import { useDocument, useGeometry, useSession, useWorkspace } from '../state/workspace-context.ts';
import { applyNodeChanges } from './apply-node-changes.ts';
import { ArgumentJunction } from './argument-junction.tsx';
import { ArgumentLines } from './argument-lines.tsx';
import styles from './canvas.module.css';
import { CanvasMenu } from './canvas-menu.tsx';
import type { CanvasNode } from './canvas-node.ts';
import { ConnectionLine } from './connection-line.tsx';
import { NoteCard } from './note-card.tsx';
import { StatementCard } from './statement-card.tsx';
import { useCanvasViewer } from './use-canvas-viewer.ts';
import { useConnectGestures } from './use-connect-gestures.ts';
import { useNodes } from './use-nodes.ts';
import { usePalette } from './use-palette.ts';

const NODE_TYPES = { statement: StatementCard, argument: ArgumentJunction, note: NoteCard };
const MULTI_SELECTION_KEYS = ['Shift', 'Control', 'Meta'];
const MIN_ZOOM = 0.05;
const MAX_ZOOM = 3;

/** The map on screen, with everything the pointer can do to it. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

function Flow() {
  const workspace = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  useCanvasViewer(workspace, container);
  const flow = useReactFlow<CanvasNode>();
  const nodes = useNodes();
  const gestures = useConnectGestures();
  const isMinimapOpen = useSession((state) => state.openPanels.has('minimap'));
  const isConnecting = useSession((state) => state.connecting !== null);
  const isWritable = useDocument((state) => state.access === 'writable');
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => applyNodeChanges(workspace, changes),
    [workspace],
  );
  return (
    <CanvasMenu>
      <section
        ref={container}
        className={styles.canvas}
        aria-label={say('canvas.label')}
        data-connecting={isConnecting}
      >
        <ReactFlow<CanvasNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeDoubleClick={(_, node) => {
            if (node.type === 'statement') startWriting(workspace, node.id as StatementId);
          }}
          onPaneClick={(event) => {
            finishWriting(workspace);
            if (event.detail === 2)
              addLoose(workspace, 'claim', flow.screenToFlowPosition(at(event)));
          }}
          {...gestures}
          connectionLineComponent={ConnectionLine}
          connectionRadius={8}
          nodesConnectable={isWritable}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          panOnScroll
          panOnScrollMode={PanOnScrollMode.Free}
          zoomOnDoubleClick={false}
          multiSelectionKeyCode={MULTI_SELECTION_KEYS}
          selectionMode={SelectionMode.Partial}
          deleteKeyCode={null}
          disableKeyboardA11y
          nodeDragThreshold={3}
          onlyRenderVisibleElements
          proOptions={{ hideAttribution: true }}
        >
          <ViewportPortal>
            <Lines />
          </ViewportPortal>
          {isMinimapOpen && (
            <MiniMap<CanvasNode>
              className={styles.minimap ?? ''}
              nodeClassName={(node) => styles[`mini-${node.type}`] ?? ''}
              ariaLabel={say('command.view.minimap')}
              pannable
              zoomable
            />
          )}
        </ReactFlow>
      </section>
    </CanvasMenu>
  );
}

function Lines() {
  const workspace = useWorkspace();
  const routes = useGeometry((state) => state.routes);
  const selection = useSession((state) => state.selection);
  const onSelect = useCallback((id: CanvasId) => select(workspace.session, [id]), [workspace]);
  const palette = usePalette();
  const part = useShownStatements();
  const shown = useMemo(
    () => (part === null ? routes : new Map([...routes].filter(([id]) => isShown(part, id)))),
    [routes, part],
  );
  return (
    <ArgumentLines routes={shown} selection={selection} palette={palette} onSelect={onSelect} />
  );
}

function at({ clientX, clientY }: React.MouseEvent) {
  return { x: clientX, y: clientY };
}
