import { useStore } from '@xyflow/react';
import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { Geometry } from '../state/geometry.ts';
import { useGeometry, useWorkspace } from '../state/workspace-context.ts';
import { listUpperEdges } from './expected-places.ts';

const findBounds = memoizeWeakly((boxes: Geometry['boxes']) => encloseBoxes(boxes.values()));
const edges = new WeakMap<Geometry['boxes'], Box | null>();

function findEdges(geometry: Geometry): Box | null {
  const known = edges.get(geometry.boxes);
  if (known !== undefined) return known;
  const found = encloseBoxes(listUpperEdges(geometry));
  edges.set(geometry.boxes, found);
  return found;
}

/** Whether no card lies outside of what is on screen. */
export function useIsAllInView(): boolean {
  const { geometry } = useWorkspace();
  const boxes = useGeometry((state) => state.boxes);
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    const isWithin = (bounds: Box | null) => {
      if (bounds === null) return true;
      const left = bounds.x * zoom + x;
      const top = bounds.y * zoom + y;
      if (left < 0 || top < 0) return false;
      return left + bounds.width * zoom <= width && top + bounds.height * zoom <= height;
    };
    // Most maps are larger than the screen by far, which is seen without measuring a card.
    return isWithin(findEdges(geometry.getState())) && isWithin(findBounds(boxes));
  });
}
