import { useStore } from '@xyflow/react';
import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { Geometry } from '../state/geometry.ts';
import { useGeometry, useWorkspace } from '../state/workspace-context.ts';
import { listUpperEdges } from './expected-places.ts';
import { findEdges } from './find-edges.ts';
import { findView } from './mounting/mounting.ts';

const findBounds = memoizeWeakly((geometry: Geometry) =>
  encloseBoxes(findEdges(geometry.map.statements.keys(), geometry)),
);

/** Whether no card lies outside of what is on screen. */
export function useIsAllInView(): boolean {
  const { geometry } = useWorkspace();
  // Looked at anew whenever cards lie elsewhere.
  useGeometry((state) => state.boxes);
  return useStore(({ transform, width, height }) =>
    isAllWithin(geometry.getState(), findView(transform, { width, height })),
  );
}

/** Whether no card lies outside of what a view shows. */
export function isAllWithin(geometry: Geometry, view: Box): boolean {
  // Of a large map some card is seen to lie outside long before all have been measured.
  for (const edge of listUpperEdges(geometry)) if (!holds(view, edge)) return false;
  const bounds = findBounds(geometry);
  return bounds === null || holds(view, bounds);
}

function holds(outer: Box, { x, y, width, height }: Box): boolean {
  const isAcross = x >= outer.x && x + width <= outer.x + outer.width;
  return isAcross && y >= outer.y && y + height <= outer.y + outer.height;
}
