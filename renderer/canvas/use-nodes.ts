import { useMemo, useRef } from 'react';
import { useDocument, useGeometry, useSession } from '../state/workspace-context.ts';
import type { CanvasNode } from './canvas-node.ts';
import { projectNodes } from './project-nodes.ts';

/** The cards, junctions and notes to show now; unchanged ones are the same objects as before. */
export function useNodes(): CanvasNode[] {
  const geometry = useGeometry((state) => state);
  const selection = useSession((state) => state.selection);
  const livePositions = useSession((state) => state.livePositions);
  const isWritable = useDocument((state) => state.access === 'writable');
  const previous = useRef<ReadonlyMap<string, CanvasNode>>(new Map());
  return useMemo(() => {
    const shown = { geometry, livePositions, selection, isWritable };
    previous.current = projectNodes(shown, previous.current);
    return [...previous.current.values()];
  }, [geometry, livePositions, selection, isWritable]);
}
