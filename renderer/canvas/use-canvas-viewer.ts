import { useReactFlow, type Viewport } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { FrameId } from '../../shared/model/ids.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';
import { findBox, listBoxes } from './find-boxes.ts';
import { findFirstViewOf } from './first-picture.ts';
import { fitInto } from './first-view.ts';
import { findFrames } from './frames/find-frames.ts';
import { type FreeRoom, findCorner, leaveOutBars, lowerInto, raiseFrom } from './free-room.ts';
import { glideTo } from './glide.ts';
import { leaveOutMinimap } from './leave-out-minimap.ts';
import { findView } from './mounting/mounting.ts';
import { isInView, liftOff, shiftIntoView, zoomAboutMiddle } from './shift-into-view.ts';
import { createZoomSteps } from './step-zoom.ts';
import { isAllWithin } from './use-is-all-in-view.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { useWindowFit, type WindowFit } from './use-window-fit.ts';

// Below this, the text of cards no longer reads.
const LEAST_READ_ZOOM = 0.45;
const APPROACH_ZOOM = 0.8;
// Nobody writes in letters smaller than eight pixels.
const LEAST_WRITING_ZOOM = 0.6;

/** Lets commands steer the canvas for as long as it is on screen. */
export function useCanvasViewer(workspace: Workspace, container: Container): void {
  const flow = useReactFlow<CanvasNode>();
  const find = useCallback(
    (id: CanvasId) => findBox(workspace.geometry.getState(), id),
    [workspace],
  );
  const showsSelection = useCallback(
    (view: Viewport, room: DOMRect) => {
      const [selected] = [...workspace.session.getState().selection].slice(-1);
      const box = selected === undefined ? null : find(selected);
      const free = leaveOutBars(container.current, room);
      return box === null || isInView(raiseFrom(free, view), box, free);
    },
    [workspace, find, container],
  );
  const fit = useWindowFit(container, showsSelection);
  useEffect(() => {
    const viewer = createViewer(workspace, flow, container, fit);
    workspace.session.setState({ viewer });
    const { lastView } = workspace.session.getState();
    if (lastView !== null) fit.resume(lastView);
    else fit.show((rect) => findFirstViewOf(workspace, rect), 0);
    return () => {
      workspace.session.setState({ viewer: null, lastView: fit.leave() });
    };
  }, [workspace, flow, container, fit]);
  useSelectionInView(workspace, container, find, fit);
  useKeptFocus(workspace, container);
}

function createViewer(
  workspace: Workspace,
  flow: ReturnType<typeof useReactFlow<CanvasNode>>,
  container: Container,
  windowFit: WindowFit,
): CanvasViewer {
  const stepZoom = createZoomSteps(flow);
  const readRoom = () => {
    const rect = readRect(container);
    const { x, y, zoom } = flow.getViewport();
    const view = findView([x, y, zoom], rect);
    const isMinimapShown =
      workspace.session.getState().openPanels.has('minimap') && !isAllWithin(workspace, view);
    const room = leaveOutBars(container.current, isMinimapShown ? leaveOutMinimap(rect) : rect);
    return { ...room, corner: findCorner(container.current) };
  };
  const show = (id: CanvasId) => {
    const [box] = listBoxes(workspace, [id]);
    const { writing } = workspace.session.getState();
    const room = readRoom();
    if (box !== undefined)
      void revealBox(flow, windowFit, box, room, writing?.id === id ? LEAST_WRITING_ZOOM : 0);
  };
  const isHeld = (id: CanvasId) => workspace.session.getState().selection.has(id);
  const showFrame = async (id: FrameId) => {
    const { geometry } = workspace;
    const frames = findFrames(geometry.getState(), readShown(workspace));
    const found = frames.find(({ frame }) => frame.id === id);
    if (found !== undefined) await revealBox(flow, windowFit, found.box, readRoom(), 0);
  };
  return {
    zoomIn: () => stepZoom(1, motionMs()),
    zoomOut: () => stepZoom(-1, motionMs()),
    showActualSize: () => {
      const [box = null] = listBoxes(workspace, [...workspace.session.getState().selection]);
      const zoomed = zoomAboutMiddle(flow.getViewport(), 1, readRect(container));
      const view = box === null ? zoomed : showWithin(readRoom(), zoomed, box);
      void flow.setViewport(view, { duration: motionMs() });
    },
    fit: (ids) => {
      const bounds = encloseBoxes(listBoxes(workspace, ids));
      if (bounds !== null) windowFit.show((rect) => fitFree(container, bounds, rect), motionMs());
    },
    show,
    reveal: (id) => {
      show(id);
      const wasHeld = isHeld(id);
      // To focus what was deselected meanwhile would select it again.
      focusElement(container.current, selectNode(id), () => isHeld(id) || !wasHeld);
    },
    writeNote: (id) => {
      show(id);
      focusElement(container.current, `${selectNode(id)} textarea`, () => isHeld(id));
    },
    showFrame: (id) => void showFrame(id),
    revealFrame: async (id) => {
      await showFrame(id);
      focusElement(container.current, `[data-frame="${CSS.escape(id)}"]`);
    },
    approach: (id) => {
      const [box] = listBoxes(workspace, [id]);
      if (box === undefined || flow.getZoom() >= LEAST_READ_ZOOM) return;
      const rect = readRect(container);
      const bounds = { ...box, width: Math.max(box.width, rect.width / APPROACH_ZOOM) };
      bounds.x -= (bounds.width - box.width) / 2;
      void flow.setViewport(fitFree(container, bounds, rect), { duration: motionMs() });
    },
    findPoint: ({ clientX, clientY }) => flow.screenToFlowPosition({ x: clientX, y: clientY }),
    readCentre: () => {
      const rect = readRect(container);
      return flow.screenToFlowPosition({
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
      });
    },
    glideTo: (map) => {
      if (motionMs() > 0) glideTo(workspace, map);
    },
    focus: () => focusGround(container.current),
  };
}

function selectNode(id: CanvasId): string {
  return `.react-flow__node[data-id="${CSS.escape(id)}"]`;
}

type Container = React.RefObject<HTMLElement | null>;

function readRect(container: Container): DOMRect {
  return container.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 600);
}

function fitFree(container: Container, bounds: Box, rect: DOMRect): Viewport {
  const room = leaveOutBars(container.current, rect);
  return lowerInto(room, fitInto(bounds, room));
}

/** The view moved no more than it takes to show a box where no bar is; else the same. */
function showWithin(room: FreeRoom, view: Viewport, box: Box): Viewport {
  const free = raiseFrom(room, view);
  const next = shiftIntoView(free, box, room);
  return next === free ? view : lowerInto(room, next);
}

function motionMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160;
}

function revealBox(
  flow: ReturnType<typeof useReactFlow<CanvasNode>>,
  windowFit: WindowFit,
  box: Box,
  room: FreeRoom & { readonly corner: Box | null },
  leastZoom: number,
): Promise<unknown> {
  const go = (viewport: Viewport) => {
    windowFit.allow(viewport);
    return flow.setViewport(viewport, { duration: motionMs() });
  };
  if (flow.getZoom() < leastZoom) {
    const viewport = {
      zoom: leastZoom,
      x: room.width / 2 - (box.x + box.width / 2) * leastZoom,
      y: room.height / 2 - (box.y + box.height / 2) * leastZoom,
    };
    return go(lowerInto(room, viewport));
  }
  const view = flow.getViewport();
  const shifted = showWithin(room, view, box);
  const next = room.corner === null ? shifted : liftOff(shifted, box, room.corner);
  return next === view ? Promise.resolve() : go(next);
}

function focusElement(
  container: HTMLElement | null,
  selector: string,
  isWanted = () => true,
): void {
  const before = document.activeElement;
  // The card of a new statement is mounted by the render that follows.
  requestAnimationFrame(() => {
    const now = document.activeElement;
    // Somebody writes by now: on the canvas, or in a field that was come to in between.
    const isWriting = isTextField(now) && (now !== before || container?.contains(now));
    if (isWriting) return;
    const element = isWanted() ? container?.querySelector<HTMLElement>(selector) : null;
    if (element) element.focus({ preventScroll: true });
    // Where what had the focus is gone, keys go on from the canvas.
    else if (now === document.body) focusGround(container);
  });
}

/**
 * The canvas itself has the focus when it is given it, and takes it from nothing by being pressed. Left for a
 * dialog it can still be tabbed to: what closes gives the focus back to that, else to the first card within.
 */
function focusGround(container: HTMLElement | null): void {
  if (container === null) return;
  container.tabIndex = 0;
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && relatedTarget.closest('[role="dialog"]')) return;
    container.removeAttribute('tabindex');
    container.removeEventListener('blur', leave);
  };
  container.addEventListener('blur', leave);
  container.focus({ preventScroll: true });
}

function isTextField(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
