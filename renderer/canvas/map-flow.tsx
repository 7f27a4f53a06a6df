import { PanOnScrollMode, ReactFlow, SelectionMode, useStoreApi } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { useDocument, useSession, useWorkspace } from '../state/workspace-context.ts';
import { ArgumentJunction } from './argument-junction.tsx';
import type { CanvasNode } from './canvas-node.ts';
import { ConnectionLine } from './connection-line.tsx';
import { useCardDrag } from './dragging/use-card-drag.ts';
import { FrameTitles } from './frames/frame-titles.tsx';
import { startGivingNodes } from './give-nodes.ts';
import { Minimap } from './minimap.tsx';
import { NoteCard } from './note-card.tsx';
import { StatementCard } from './statement-card.tsx';
import { useCanvasSurface } from './surface-context.ts';
import { useConnectGestures } from './use-connect-gestures.ts';
import type { Pointing } from './use-pointer.ts';
import { useSelectGestures } from './use-select-gestures.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './zoom-range.ts';

const NODE_TYPES = { statement: StatementCard, argument: ArgumentJunction, note: NoteCard };
const MULTI_SELECTION_KEYS = ['Shift', 'Control', 'Meta'];
const PRO_OPTIONS = { hideAttribution: true };

type Props = Pick<Pointing, 'hit'>;

/**
 * React Flow with what are elements now. All that it is given here stays the same object: it renders
 * every element again for a handler that is another.
 */
export const MapFlow = memo(function MapFlow({ hit }: Props) {
  const workspace = useWorkspace();
  const { mounting } = useCanvasSurface();
  const store = useStoreApi<CanvasNode>();
  useEffect(() => startGivingNodes(workspace, mounting, store), [workspace, mounting, store]);
  const select = useSelectGestures(hit);
  const connect = useConnectGestures();
  const drag = useCardDrag();
  const isWritable = useDocument((state) => state.access === 'writable');
  return (
    <ReactFlow<CanvasNode>
      nodeTypes={NODE_TYPES}
      {...select}
      {...connect}
      {...drag}
      connectionLineComponent={ConnectionLine}
      connectionRadius={8}
      nodesConnectable={isWritable}
      minZoom={LEAST_ZOOM}
      maxZoom={MOST_ZOOM}
      panOnScroll
      panOnScrollMode={PanOnScrollMode.Free}
      zoomOnDoubleClick={false}
      multiSelectionKeyCode={MULTI_SELECTION_KEYS}
      selectionMode={SelectionMode.Partial}
      deleteKeyCode={null}
      disableKeyboardA11y
      nodeDragThreshold={3}
      proOptions={PRO_OPTIONS}
    >
      <Furniture />
    </ReactFlow>
  );
});

/** What lies above the cards. */
const Furniture = memo(function Furniture() {
  const isMinimapOpen = useSession((state) => state.openPanels.has('minimap'));
  return (
    <>
      <FrameTitles />
      {isMinimapOpen && <Minimap />}
    </>
  );
});
