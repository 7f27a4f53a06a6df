import { useStore } from '@xyflow/react';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Shown } from '../../shared/model/queries/visible.ts';
import type { Geometry } from '../state/geometry.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { useGeometry, useSession, useWorkspace } from '../state/workspace-context.ts';
import { listUpperEdges } from './expected-places.ts';
import { findEdges } from './find-edges.ts';
import { findView } from './mounting/mounting.ts';

/** Finds what encloses some cards; null for none. */
type Enclose = (geometry: Geometry, ids: Iterable<StatementId>) => Box | null;

const encloseUpperEdges = rememberLatest((geometry, ids) =>
  encloseBoxes(listUpperEdges(geometry, ids)),
);
const encloseCards = rememberLatest((geometry, ids) => encloseBoxes(findEdges(ids, geometry)));

/** Found once for as long as the same is shown: a view that moves asks at every frame. */
function rememberLatest(enclose: Enclose): (geometry: Geometry, shown: Shown | null) => Box | null {
  const latest = new WeakMap<
    Geometry,
    { readonly shown: Shown | null; readonly bounds: Box | null }
  >();
  return (geometry, shown) => {
    const known = latest.get(geometry);
    if (known !== undefined && known.shown === shown) return known.bounds;
    const bounds = enclose(geometry, (shown ?? geometry.map).statements.keys());
    latest.set(geometry, { shown, bounds });
    return bounds;
  };
}

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
  // A large map is seen to reach outside long before all of its cards have been measured.
  return [encloseUpperEdges, encloseCards].every((enclose) =>
    holds(view, enclose(geometry, shown)),
  );
}

function holds(outer: Box, inner: Box | null): boolean {
  if (inner === null) return true;
  const { x, y, width, height } = inner;
  const isAcross = x >= outer.x && x + width <= outer.x + outer.width;
  return isAcross && y >= outer.y && y + height <= outer.y + outer.height;
}
