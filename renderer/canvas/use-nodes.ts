import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { CanvasId } from '../state/canvas-id.ts';
import { useShownStatements } from '../state/use-shown-statements.ts';
import { isShown } from '../state/view.ts';
import { useDocument, useGeometry, useSession } from '../state/workspace-context.ts';
import type { CanvasNode } from './canvas-node.ts';
import { useCanvasSurface } from './canvas-surface.ts';
import { findLooksOf } from './painting/marked-looks.ts';
import { projectNodes } from './project-nodes.ts';

/** The cards, junctions and notes that are elements now; unchanged ones are the same objects. */
export function useNodes(): CanvasNode[] {
  const { mounting } = useCanvasSurface();
  const mounted = useSyncExternalStore(mounting.subscribe, mounting.read);
  const geometry = useGeometry((state) => state);
  const selection = useSession((state) => state.selection);
  const outcomes = useSession((state) => state.outcomes);
  const openPanels = useSession((state) => state.openPanels);
  const suppositions = useSession((state) => state.suppositions);
  const heat = useSession((state) => state.heat);
  const evaluated = useSession((state) => state.evaluated);
  const marks = useSession((state) => state.marks);
  const part = useShownStatements();
  const isWritable = useDocument((state) => state.access === 'writable');
  const previous = useRef<ReadonlyMap<string, CanvasNode>>(new Map());
  return useMemo(() => {
    const looks = findLooksOf(geometry.map, {
      outcomes,
      openPanels,
      suppositions,
      heat,
      evaluated,
    });
    const shown = { geometry, looks, mounted, selection, marks, isWritable };
    previous.current = projectNodes(shown, previous.current);
    const nodes = [...previous.current.values()];
    return part === null ? nodes : nodes.filter(({ id }) => isShown(part, id as CanvasId));
  }, [
    geometry,
    outcomes,
    openPanels,
    suppositions,
    heat,
    evaluated,
    mounted,
    selection,
    marks,
    isWritable,
    part,
  ]);
}
