import type { ReactFlowState } from '@xyflow/react';
import type { Box } from '../../../shared/layout/box.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Workspace } from '../../state/workspace.ts';
import type { MapIndex } from '../map-index.ts';
import { showsNodes } from '../painting/detail-level.ts';
import { createPatience, type Patience } from '../patience.ts';
import { chooseMounted } from './choose-mounted.ts';
import { createMovement } from './movement.ts';

/** What mounting reads of React Flow's store. */
export interface FlowStore {
  readonly getState: () => Pick<ReactFlowState, 'transform' | 'width' | 'height'>;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps the set of things that React Flow is given: those in view that can be read, and those in hand.
 * While the view or a card moves only what comes in hand is mounted: what comes into view is painted
 * and looks the same, and becomes an element when all is at rest.
 */
export interface Mounting {
  readonly read: () => ReadonlySet<CanvasId>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Says what the pointer is over; it becomes an element, whatever the zoom. */
  readonly hover: (id: CanvasId | null) => void;
  /** Says that the map has been painted, which shows all that elements would: it is seen before them. */
  readonly letIn: () => void;
  /** Starts following the view and the workspace; gives what ends it. */
  readonly start: (container: HTMLElement, flow: FlowStore) => () => void;
}

const VIEW_MARGIN_PX = 120;
const REACH_MARGIN_PX = 700;
// Of a large selection only what is in view is worth elements.
const MOST_PINNED = 60;
// What a frame has room for beside all else.
const MOST_ADDED = 6;
const MOST_DROPPED = 24;
const REST_MS = 100;
// Lines that nobody has looked at yet can wait.
const PATIENCE_MS = 5;
const NOTHING_ELSE = { inView: [], mostAdded: 0, mostDropped: 0 } as const;

export function createMounting(workspace: Workspace, index: MapIndex): Mounting {
  const listeners = new Set<() => void>();
  let mounted: ReadonlySet<CanvasId> = new Set();
  let hovered: CanvasId | null = null;
  let isNear = false;
  let frame = 0;
  const movement = createMovement(REST_MS, schedule);
  let isLetIn = false;
  let hasLooked = false;
  let container: HTMLElement | null = null;
  let flow: FlowStore | null = null;

  function refresh(): void {
    if (flow === null) return;
    const { transform, width, height } = flow.getState();
    isNear = showsNodes(transform[2], isNear);
    const isMoving = movement.isOn();
    const isStill = isMoving && isNear;
    const patience = createPatience(PATIENCE_MS);
    const find = (margin: number): CanvasId[] =>
      isNear ? findAll(index, findView(transform, { width, height }, margin), patience) : [];
    const step = chooseMounted({
      current: mounted,
      inView: find(VIEW_MARGIN_PX),
      inReach: new Set(find(REACH_MARGIN_PX)),
      pinned: listPinned(workspace, [hovered, findFocused(container)]),
      mostAdded: isMoving ? 0 : MOST_ADDED,
      // Zoomed out, elements are not seen any more and would slow down every step of zooming.
      mostDropped: isStill ? 0 : MOST_DROPPED,
    });
    if (!isStill && (!step.isDone || patience.isSpent())) schedule();
    hasLooked ||= step.mounted !== mounted;
    mount(step.mounted);
  }

  /** At once only what is in hand: to look for all that is in view would keep whoever selects much waiting. */
  function takeInHand(): void {
    if (flow === null) return;
    const pinned = listPinned(workspace, [hovered, findFocused(container)]);
    mount(chooseMounted({ ...NOTHING_ELSE, current: mounted, inReach: mounted, pinned }).mounted);
    schedule();
  }

  function mount(next: ReadonlySet<CanvasId>): void {
    if (next === mounted) return;
    mounted = next;
    for (const listener of listeners) listener();
  }

  function schedule(): void {
    if (frame !== 0 || !isLetIn) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  }

  function start(element: HTMLElement, store: FlowStore): () => void {
    container = element;
    flow = store;
    const stops = [
      followView(store, { onMove: follow, onResize: schedule }),
      index.subscribe(schedule),
      followCards(workspace, { onMove: follow, onChange: schedule }),
      workspace.session.subscribe((state, before) => {
        const isInHand =
          state.selection !== before.selection ||
          state.writing?.id !== before.writing?.id ||
          state.connecting !== before.connecting;
        // At once, so that what was just made can be written in and focused.
        if (isInHand) takeInHand();
      }),
    ];
    schedule();
    return () => {
      cancelAnimationFrame(frame);
      frame = 0;
      movement.end();
      for (const stop of stops) stop();
    };
  }

  /** While something moves, nothing is to be done but to drop what is too small to be read. */
  function follow(): void {
    // The first look at a map is no movement.
    if (hasLooked) movement.note();
    const zoom = flow?.getState().transform[2] ?? 1;
    if (!hasLooked || !showsNodes(zoom, isNear)) schedule();
  }

  return {
    read: () => mounted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hover: (id) => {
      if (id === hovered) return;
      hovered = id;
      // A pointer that lies where the window opens would hold up the first picture.
      if (isLetIn) takeInHand();
    },
    letIn: () => {
      isLetIn = true;
      schedule();
    },
    start,
  };
}

interface ViewListener {
  readonly onMove: () => void;
  readonly onResize: () => void;
}

function followView(store: FlowStore, { onMove, onResize }: ViewListener): () => void {
  let { transform, width, height } = store.getState();
  return store.subscribe(() => {
    const next = store.getState();
    const hasMoved = next.transform !== transform;
    if (!hasMoved && next.width === width && next.height === height) return;
    ({ transform, width, height } = next);
    if (hasMoved) onMove();
    else onResize();
  });
}

interface CardListener {
  readonly onMove: () => void;
  readonly onChange: () => void;
}

function followCards({ geometry }: Workspace, { onMove, onChange }: CardListener): () => void {
  return geometry.subscribe((next, before) => {
    // Letters typed into a card that does not grow bring nothing into view.
    const isSame =
      next.map === before.map && next.boxes === before.boxes && next.routes === before.routes;
    if (next.live.positions.size > 0) onMove();
    else if (!isSame) onChange();
  });
}

/** What is in hand and what else is said to be; what the focus may go to first. */
function listPinned(
  { session }: Workspace,
  others: readonly (CanvasId | null)[],
): ReadonlySet<CanvasId> {
  const { selection, writing, connecting } = session.getState();
  const pinned = new Set<CanvasId>();
  for (const id of others) if (id !== null) pinned.add(id);
  if (writing !== null) pinned.add(writing.id);
  if (connecting !== null) pinned.add(connecting.premise);
  if (selection.size <= MOST_PINNED) for (const id of [...selection].reverse()) pinned.add(id);
  return pinned;
}

function findAll(index: MapIndex, view: Box, { mayGoOn }: Patience): CanvasId[] {
  return [
    ...index.findStatements(view),
    ...index.findArguments(view, mayGoOn),
    ...index.findNotes(view),
  ];
}

/** What is on screen and `margin` pixels around it, in canvas units. */
export function findView(
  [x, y, zoom]: readonly [number, number, number],
  size: { readonly width: number; readonly height: number },
  margin = 0,
): Box {
  return {
    x: (-margin - x) / zoom,
    y: (-margin - y) / zoom,
    width: (size.width + 2 * margin) / zoom,
    height: (size.height + 2 * margin) / zoom,
  };
}

function findFocused(container: HTMLElement | null): CanvasId | null {
  const focused = document.activeElement;
  if (focused === null || container?.contains(focused) !== true) return null;
  const node = focused.closest('.react-flow__node');
  return (node?.getAttribute('data-id') ?? null) as CanvasId | null;
}
