import type { useReactFlow, Viewport } from '@xyflow/react';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';
import { findBox, listBoxes, readGeometryAtRest } from './find-boxes.ts';
import { findMinimapBox } from './find-minimap-box.ts';
import { type FreeRoom, findCorner, leaveOutBars, lowerInto, raiseFrom } from './free-room.ts';
import { findView } from './mounting/mounting.ts';
import {
  cutToHeight,
  findZoomToHold,
  isInView,
  liftOff,
  shiftPairIntoView,
  zoomAbout,
} from './shift-into-view.ts';
import { isAllWithin } from './use-is-all-in-view.ts';
import type { WindowFit } from './use-window-fit.ts';

// Below this, the text of cards no longer reads.
export const LEAST_READ_ZOOM = 0.45;

export type Flow = ReturnType<typeof useReactFlow<CanvasNode>>;
export type Container = React.RefObject<HTMLElement | null>;

/** What is to be seen, and what with it where there is room for both. */
export interface Shown {
  readonly box: Box;
  readonly beside: Box;
}

/** The view moved no more than it takes to show a box where no bar is; else the same. */
function showWithin(room: FreeRoom, view: Viewport, { box, beside }: Shown): Viewport {
  const free = raiseFrom(room, view);
  const next = shiftPairIntoView(free, box, beside, room);
  return next === free ? view : lowerInto(room, next);
}

/** Moving the view to what is to be seen, no more than it takes, and from under what lies over the map. */
export interface Bringing {
  /** A view moved to show it. */
  readonly shiftTo: (view: Viewport, shown: Shown) => Viewport;
  /** Shows it, at another zoom if one is given. */
  readonly bring: (shown: Shown, zoom?: number) => Promise<unknown>;
  /** Shows something and others where all can be read at once, else that alone. Whether they can. */
  readonly holdAll: (id: CanvasId, others: readonly CanvasId[]) => boolean;
  /** Shows the last of some things, where it comes to lie, unless one of them is seen. */
  readonly bringAny: (ids: readonly CanvasId[]) => void;
}

// What was changed by an edit of more than this is seen wherever one looks.
const MOST_LOOKED_AT = 200;

export function createBringing(
  workspace: Workspace,
  flow: Flow,
  container: Container,
  windowFit: WindowFit,
): Bringing {
  const readRoom = () => leaveOutBars(container.current, readRect(container));
  const findMinimap = ({ x, y, zoom }: Viewport): Box | null => {
    if (!workspace.session.getState().openPanels.has('minimap')) return null;
    const rect = readRect(container);
    return isAllWithin(workspace, findView([x, y, zoom], rect)) ? null : findMinimapBox(rect);
  };
  const shiftTo = (view: Viewport, shown: Shown): Viewport => {
    let next = showWithin(readRoom(), view, shown);
    // The minimap is out of the way where all of the map is in view, which may be so no longer.
    for (const find of [() => findCorner(container.current), findMinimap]) {
      const cover = find(next);
      if (cover !== null) next = liftOff(next, shown.box, cover);
    }
    return next;
  };
  const bring = (shown: Shown, zoom = flow.getZoom()): Promise<unknown> => {
    const view = flow.getViewport();
    const zoomed = view.zoom === zoom ? view : zoomAbout(view, zoom, findMiddle(view, shown.box));
    const next = shiftTo(zoomed, shown);
    if (next === view) return Promise.resolve();
    windowFit.allow(next);
    return flow.setViewport(next, { duration: motionMs() });
  };
  const holdAll = (id: CanvasId, others: readonly CanvasId[]): boolean => {
    const [box] = listBoxes(workspace, [id]);
    const beside = encloseBoxes(listBoxes(workspace, [id, ...others]));
    if (box === undefined || beside === null) return true;
    const room = readRoom();
    const least = Math.min(LEAST_READ_ZOOM, flow.getZoom());
    const zoom = findZoomToHold(flow.getZoom(), beside, room);
    // What is too long is shown from its top on.
    const inWidth = findZoomToHold(flow.getZoom(), { ...beside, height: 0 }, room);
    if (zoom >= least) void bring({ box, beside }, zoom);
    else if (inWidth >= least)
      void bring({ box, beside: cutToHeight(inWidth, beside, room) }, inWidth);
    else void bring({ box, beside: box });
    return zoom >= least;
  };
  const bringAny = (ids: readonly CanvasId[]): void => {
    const geometry = readGeometryAtRest(workspace);
    const boxes = ids.slice(-MOST_LOOKED_AT).flatMap((id) => findBox(geometry, id) ?? []);
    const [room, view] = [readRoom(), flow.getViewport()];
    const isSeen = boxes.some((box) => isInView(raiseFrom(room, view), box, room));
    const last = boxes.at(-1);
    if (!isSeen && last !== undefined) void bring({ box: last, beside: last });
  };
  return { shiftTo, bring, holdAll, bringAny };
}

/** Where the middle of a box is in the room. */
function findMiddle({ x, y, zoom }: Viewport, box: Box): Point {
  return {
    x: (box.x + box.width / 2) * zoom + x,
    y: (box.y + box.height / 2) * zoom + y,
  };
}

export function motionMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160;
}

export function readRect(container: Container): DOMRect {
  return container.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 600);
}
