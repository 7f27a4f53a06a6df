import { useStore } from '@xyflow/react';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { Shown } from '../../shared/model/queries/visible.ts';
import type { Geometry } from '../state/geometry.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { useGeometry, useSession, useWorkspace } from '../state/workspace-context.ts';
import { listUpperEdges } from './expected-places.ts';
import { findEdges } from './find-edges.ts';
import { findView } from './mounting/mounting.ts';

/** What encloses all cards, once they have been measured for it. */
const latest = new WeakMap<
  Geometry,
  { readonly shown: Shown | null; readonly bounds: Box | null }
>();

/** Whether no card that is shown lies outside of what is on screen. */
export function useIsAllInView(): boolean {
  const workspace = useWorkspace();
  // Looked at anew whenever cards lie elsewhere, or others are shown.
  useGeometry((state) => state.boxes);
  useSession((state) => state.view);
  return useStore(({ transform, width, height }) =>
    isAllWithin(workspace, findView(transform, { width, height })),
  );
}

/** Whether no card that is shown lies outside of what a view shows. */
export function isAllWithin(workspace: Workspace, view: Box): boolean {
  const geometry = workspace.geometry.getState();
  const shown = readShown(workspace);
  const known = latest.get(geometry);
  if (known !== undefined && known.shown === shown) return holds(view, known.bounds);
  const ids = () => (shown ?? geometry.map).statements.keys();
  // Of a large map some card is seen to lie outside long before all have been measured.
  for (const edge of listUpperEdges(geometry, ids())) if (!holds(view, edge)) return false;
  const bounds = encloseBoxes(findEdges(ids(), geometry));
  latest.set(geometry, { shown, bounds });
  return holds(view, bounds);
}

function holds(outer: Box, inner: Box | null): boolean {
  if (inner === null) return true;
  const { x, y, width, height } = inner;
  const isAcross = x >= outer.x && x + width <= outer.x + outer.width;
  return isAcross && y >= outer.y && y + height <= outer.y + outer.height;
}
