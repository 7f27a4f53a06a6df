import { useReactFlow, type Viewport } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { FrameId, StatementId } from '../../shared/model/ids.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import {
  type Container,
  createBringing,
  type Flow,
  LEAST_READ_ZOOM,
  motionMs,
  readRect,
} from './bring-into-view.ts';
import type { CanvasNode } from './canvas-node.ts';
import { findBox, listBoxes } from './find-boxes.ts';
import { findFirstViewOf } from './first-picture.ts';
import { fitInto } from './first-view.ts';
import { findFrames } from './frames/find-frames.ts';
import { leaveOutBars, lowerInto, raiseFrom } from './free-room.ts';
import { glideTo } from './glide.ts';
import { isInView, zoomAbout } from './shift-into-view.ts';
import { createZoomSteps } from './step-zoom.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { useWindowFit, type WindowFit } from './use-window-fit.ts';

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
  flow: Flow,
  container: Container,
  windowFit: WindowFit,
): CanvasViewer {
  const stepZoom = createZoomSteps(flow);
  const { bring, shiftTo, holdAll, bringAny } = createBringing(
    workspace,
    flow,
    container,
    windowFit,
  );
  const showFor = (act: 'reading' | 'writing', id: CanvasId) => {
    const [box] = listBoxes(workspace, [id]);
    if (box === undefined) return;
    const { writing } = workspace.session.getState();
    const isNew = writing?.id === id && writing.isNew;
    const answered = isNew ? listBoxes(workspace, listAnswered(workspace, id)) : [];
    const shown = { box, beside: encloseBoxes(answered) ?? box };
    void bring(shown, Math.max(flow.getZoom(), act === 'writing' ? LEAST_WRITING_ZOOM : 0));
  };
  const show = (id: CanvasId) => {
    const isWritten = workspace.session.getState().writing?.id === id;
    showFor(isWritten ? 'writing' : 'reading', id);
  };
  const isHeld = (id: CanvasId) => workspace.session.getState().selection.has(id);
  const showFrame = async (id: FrameId) => {
    const { geometry } = workspace;
    const frames = findFrames(geometry.getState(), readShown(workspace));
    const found = frames.find(({ frame }) => frame.id === id);
    if (found !== undefined) await bring({ box: found.box, beside: found.box });
  };
  return {
    zoomIn: () => stepZoom(1, motionMs()),
    zoomOut: () => stepZoom(-1, motionMs()),
    showActualSize: () => {
      const [box = null] = listBoxes(workspace, [...workspace.session.getState().selection]);
      const { width, height } = readRect(container);
      const zoomed = zoomAbout(flow.getViewport(), 1, { x: width / 2, y: height / 2 });
      const view = box === null ? zoomed : shiftTo(zoomed, { box, beside: box });
      void flow.setViewport(view, { duration: motionMs() });
    },
    fit: (ids) => {
      const bounds = encloseBoxes(listBoxes(workspace, ids));
      if (bounds !== null) windowFit.show((rect) => fitFree(container, bounds, rect), motionMs());
    },
    show,
    showAny: bringAny,
    reveal: (id, others = []) => {
      if (others.length === 0) show(id);
      const areSeen = others.length === 0 || holdAll(id, others);
      const wasHeld = isHeld(id);
      // To focus what was deselected meanwhile would select it again.
      focusElement(container.current, selectNode(id), () => isHeld(id) || !wasHeld);
      return areSeen;
    },
    writeNote: (id) => {
      showFor('writing', id);
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

function fitFree(container: Container, bounds: Box, rect: DOMRect): Viewport {
  const room = leaveOutBars(container.current, rect);
  return lowerInto(room, fitInto(bounds, room));
}

/** What a statement is said to, or the arguments. */
function listAnswered({ document }: Workspace, id: CanvasId): readonly CanvasId[] {
  const { map } = document.getState();
  return argumentsFrom(map, id as StatementId).map(({ target }) => target.id);
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
