import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { useWorkspace } from '../../state/workspace-context.ts';
import type { CanvasNode } from '../canvas-node.ts';
import { useCanvasSurface } from '../surface-context.ts';
import { type CardDrag, createCardDrag } from './drag-cards.ts';

/** What the canvas does when cards are dragged. */
export function useCardDrag(): CardDrag {
  const workspace = useWorkspace();
  const surface = useCanvasSurface();
  const flow = useStoreApi<CanvasNode>();
  const { screenToFlowPosition, setViewport } = useReactFlow<CanvasNode>();
  return useMemo(
    () =>
      createCardDrag({
        workspace,
        surface,
        flow,
        findPoint: (event) => screenToFlowPosition(readPlace(event)),
        setPanning: (autoPanOnNodeDrag) => flow.setState({ autoPanOnNodeDrag }),
        setView: ([x, y, zoom]) => void setViewport({ x, y, zoom }),
      }),
    [workspace, surface, flow, screenToFlowPosition, setViewport],
  );
}

function readPlace(event: MouseEvent | TouchEvent) {
  const place = 'clientX' in event ? event : event.changedTouches[0];
  return { x: place?.clientX ?? 0, y: place?.clientY ?? 0 };
}
