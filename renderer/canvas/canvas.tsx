import {
  type NodeChange,
  PanOnScrollMode,
  ReactFlow,
  ReactFlowProvider,
  type ReactFlowState,
  SelectionMode,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useRef } from 'react';
import type { StatementId } from '../../shared/model/ids.ts';
import { addLoose } from '../commands/statement-commands.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { finishWriting, startWriting } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { useDocument, useSession, useWorkspace } from '../state/workspace-context.ts';
import { applySelection } from './apply-selection.ts';
import { ArgumentJunction } from './argument-junction.tsx';
import styles from './canvas.module.css';
import { CanvasMenu } from './canvas-menu.tsx';
import type { CanvasNode } from './canvas-node.ts';
import { CanvasSurfaceContext, createCanvasSurface, useCanvasSurface } from './canvas-surface.ts';
import { ConnectionLine } from './connection-line.tsx';
import { DragOverlay } from './dragging/drag-overlay.tsx';
import { useCardDrag } from './dragging/use-card-drag.ts';
import { FrameTitles } from './frames/frame-titles.tsx';
import { Minimap } from './minimap.tsx';
import { useMounting } from './mounting/use-mounting.ts';
import { NoteCard } from './note-card.tsx';
import { PaintedLayer } from './painted-layer.tsx';
import { StatementCard } from './statement-card.tsx';
import { useCanvasViewer } from './use-canvas-viewer.ts';
import { useConnectGestures } from './use-connect-gestures.ts';
import { useNodes } from './use-nodes.ts';
import { usePointer } from './use-pointer.ts';
import { useShownPart } from './use-shown-part.ts';

const NODE_TYPES = { statement: StatementCard, argument: ArgumentJunction, note: NoteCard };
const MULTI_SELECTION_KEYS = ['Shift', 'Control', 'Meta'];
const MIN_ZOOM = 0.05;
const MAX_ZOOM = 3;

/** The map on screen, with everything the pointer can do to it. */
export function Canvas() {
  const workspace = useWorkspace();
  const surface = useMemo(() => createCanvasSurface(workspace), [workspace]);
  return (
    <CanvasSurfaceContext value={surface}>
      <ReactFlowProvider>
        <Flow />
      </ReactFlowProvider>
    </CanvasSurfaceContext>
  );
}

function Flow() {
  const workspace = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  useCanvasViewer(workspace, container);
  useMounting(container);
  useShownPart();
  const flow = useReactFlow<CanvasNode>();
  const nodes = useNodes();
  const gestures = useConnectGestures();
  const drag = useCardDrag();
  const { hit, ...pointing } = usePointer();
  const store = useStoreApi();
  const { mounting } = useCanvasSurface();
  const isMinimapOpen = useSession((state) => state.openPanels.has('minimap'));
  const isConnecting = useSession((state) => state.connecting !== null);
  const isDropping = useSession((state) => (state.dragging?.dropping ?? null) !== null);
  const isWritable = useDocument((state) => state.access === 'writable');
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const act = readAct(store.getState());
      applySelection(workspace, changes, { act, isElement: (id) => mounting.read().has(id) });
    },
    [workspace, store, mounting],
  );
  return (
    <CanvasMenu hit={hit}>
      <section
        ref={container}
        className={styles.canvas}
        aria-label={say('canvas.label')}
        data-connecting={isConnecting}
        data-dropping={isDropping}
        onFocus={({ target }) => selectFocused(workspace, target)}
        {...pointing}
      >
        <PaintedLayer />
        <ReactFlow<CanvasNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeDoubleClick={(_, node) => {
            if (node.type !== 'statement') return;
            workspace.session.getState().viewer?.approach(node.id as StatementId);
            startWriting(workspace, node.id as StatementId);
          }}
          onPaneClick={(event) => {
            finishWriting(workspace);
            const id = hit(event);
            // After React Flow has taken back the selection that was.
            queueMicrotask(() => selectPainted(workspace, id, event));
            if (event.detail === 2 && id === null)
              addLoose(workspace, 'claim', flow.screenToFlowPosition(at(event)));
          }}
          {...gestures}
          {...drag}
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
          proOptions={{ hideAttribution: true }}
        >
          <FrameTitles />
          {isMinimapOpen && <Minimap />}
        </ReactFlow>
        <DragOverlay />
      </section>
    </CanvasMenu>
  );
}

// What Tab comes to is what the keys then work on; a pointer selects by itself.
function selectFocused({ session }: Workspace, target: Element): void {
  const id = target.getAttribute('data-id');
  const isIdle = session.getState().selection.size === 0 && target.matches(':focus-visible');
  if (id !== null && isIdle) select(session, [id as CanvasId]);
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
