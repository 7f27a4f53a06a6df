import type { Palette } from '../../../shared/drawing/palette.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { findDeciding } from '../../state/deciding.ts';
import { readHits } from '../../state/searching.ts';
import { readShown } from '../../state/view.ts';
import type { Workspace } from '../../state/workspace.ts';
import { findFrames } from '../frames/find-frames.ts';
import type { MapIndex } from '../map-index.ts';
import { type FlowStore, findView } from '../mounting/mounting.ts';
import { createPatience } from '../patience.ts';
import { findDirtyPart, type Painting } from './dirty-part.ts';
import { createLineFinder } from './line-finder.ts';
import type { MapView } from './map-view.ts';
import { readLooks } from './marked-looks.ts';
import { paintMap, paintPart } from './paint-map.ts';

/** What a painted map is made of. */
export interface PaintedMapParts {
  readonly canvas: HTMLCanvasElement;
  readonly workspace: Workspace;
  readonly index: MapIndex;
  readonly flow: FlowStore;
  readonly elements: ReadonlySet<CanvasId>;
  /** Called once all that is in view has been painted and could be seen, and where nothing can be. */
  readonly onPainted: () => void;
}

/** A canvas that follows the view, the map, the selection and the theme. */
export interface PaintedMap {
  readonly setPalette: (palette: Palette) => void;
  /** Paints at the next frame; several calls make one painting. */
  readonly request: () => void;
  /** Paints as soon as the running task ends, before anything else is seen. */
  readonly repaintSoon: () => void;
  readonly end: () => void;
}

// A line across a large map takes some milliseconds to find among all its cards. The first picture has most of
// them at once, those of a view that rests are soon there, and one that moves does not wait for them.
const FIRST_PATIENCE_MS = 100;
const REST_PATIENCE_MS = 12;
const MOVING_PATIENCE_MS = 5;

/** Starts painting; nothing is painted while nothing changes. */
export function startPainting(parts: PaintedMapParts, palette: Palette): PaintedMap {
  const { canvas, workspace, index, flow, elements } = parts;
  const context = canvas.getContext('2d', { alpha: false });
  const finder = createLineFinder(index);
  let colours = { palette, accent: readAccent(canvas) };
  let frame = 0;
  let isDue = false;
  let hasWaited = false;
  let isWhollyPainted = false;
  let seen: ReturnType<typeof setTimeout> | undefined;
  // Anything may look otherwise; else only what is in hand has moved, or a search has found others.
  let isWhole = true;
  let last: Painting | null = null;
  let shown: Transform | null = null;

  function paint(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const { transform, width, height } = flow.getState();
    if (context === null || width === 0 || height === 0) return;
    if (last === null && !hasWaited && canvas.clientWidth !== width) {
      // React Flow looked before the window was laid out, took its default, and looks again by then.
      hasWaited = true;
      request();
      return;
    }
    const pixelRatio = window.devicePixelRatio;
    const size = { width, height };
    // One of another size is empty.
    if (fitCanvas(canvas, size, pixelRatio)) isWhole = true;
    const [, , zoom] = transform;
    const geometry = workspace.geometry.getState();
    const frames = findFrames(geometry, readShown(workspace));
    const painting = { geometry, frames, hits: readHits(workspace).ids };
    const box = findView(transform, size);
    const listPainted = () => index.findStatements(box).filter((id) => !elements.has(id));
    const part =
      isWhole || last === null ? null : findDirtyPart(last, painting, { zoom, listPainted });
    isWhole = false;
    last = painting;
    const view = composeView(parts, { ...painting, ...colours, size, pixelRatio, box }, transform);
    if (part === null) paintWhole(context, view, transform);
    else paintPart(context, view, part);
  }

  /** Finds lines meanwhile, and goes on with that once it is painted; no part of a painting ends it. */
  function paintWhole(on: CanvasRenderingContext2D, view: View, transform: Transform): void {
    const patience = createPatience(chooseMs(transform, shown));
    const isMoving = hasMoved(transform, shown);
    shown = transform;
    finder.stop();
    paintMap(on, { ...view, mayFindLines: patience.mayGoOn });
    if (patience.isSpent()) finder.start(view.box, isMoving, request);
    else if (!isWhollyPainted) {
      isWhollyPainted = true;
      // What comes next would otherwise hold up the frame that this is seen in.
      seen = setTimeout(() => {
        // For benchmarks: the first picture of the map was on screen.
        performance.mark('map-painted');
        parts.onPainted();
      });
    }
  }

  function request(): void {
    isWhole = true;
    requestPart();
  }

  function requestPart(): void {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  function repaintSoon(): void {
    isWhole = true;
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      paint();
    });
  }

  const stops = followChanges(parts, { request, requestPart });
  if (context === null) parts.onPainted();
  request();
  return {
    setPalette: (next) => {
      colours = { palette: next, accent: readAccent(canvas) };
      request();
    },
    request,
    repaintSoon,
    end: () => {
      cancelAnimationFrame(frame);
      clearTimeout(seen);
      finder.stop();
      for (const stop of stops) stop();
    },
  };
}

type Transform = ReturnType<FlowStore['getState']>['transform'];
/** All but whether there is time to find lines. */
type View = Omit<MapView, 'mayFindLines'>;

type Seen = Painting & Pick<MapView, 'palette' | 'accent' | 'size' | 'pixelRatio' | 'box'>;

function composeView(
  { workspace, index, elements }: PaintedMapParts,
  seen: Seen,
  [x, y, zoom]: Transform,
): View {
  const session = workspace.session.getState();
  return {
    ...seen,
    zoom,
    origin: { x, y },
    index,
    looks: readLooks(workspace),
    selection: session.selection,
    marks: session.marks,
    deciding: findDeciding(seen.geometry.map, session),
    isElement: (id) => elements.has(id),
  };
}

function chooseMs(next: Transform, shown: Transform | null): number {
  if (shown === null) return FIRST_PATIENCE_MS;
  return hasMoved(next, shown) ? MOVING_PATIENCE_MS : REST_PATIENCE_MS;
}

function hasMoved(next: Transform, shown: Transform | null): boolean {
  return shown !== null && next !== shown;
}

interface Requests {
  readonly request: () => void;
  /** Nothing but what is in hand has moved, and a search may have found others. */
  readonly requestPart: () => void;
}

function followChanges(
  { workspace, index, flow, elements }: PaintedMapParts,
  { request, requestPart }: Requests,
) {
  let { transform, width, height } = flow.getState();
  const followFlow = () => {
    const next = flow.getState();
    if (next.transform === transform && next.width === width && next.height === height) return;
    ({ transform, width, height } = next);
    request();
  };
  // Letters typed into a card that is an element change nothing that is painted.
  const followGeometry: Parameters<Workspace['geometry']['subscribe']>[0] = (next, before) => {
    const isSame =
      next.map === before.map &&
      next.routes === before.routes &&
      next.boxes === before.boxes &&
      next.live.positions === before.live.positions;
    const { writing } = next.live;
    if (writing !== null && !elements.has(writing.id)) request();
    else if (!isSame) requestPart();
  };
  const fonts = () => request();
  document.fonts.addEventListener('loadingdone', fonts);
  return [
    flow.subscribe(followFlow),
    index.subscribe(request),
    workspace.geometry.subscribe(followGeometry),
    workspace.session.subscribe((state, before) => {
      const isSame =
        state.selection === before.selection &&
        state.suppositions === before.suppositions &&
        state.outcomes === before.outcomes &&
        state.heat === before.heat &&
        state.evaluated === before.evaluated &&
        state.traced === before.traced &&
        state.openPanels === before.openPanels;
      if (!isSame) request();
      else if (state.search !== before.search) requestPart();
    }),
    () => document.fonts.removeEventListener('loadingdone', fonts),
  ];
}

/** Setting a canvas's size clears it, even to the size it has. Whether it was set. */
function fitCanvas(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  pixelRatio: number,
): boolean {
  const [width, height] = [size.width, size.height].map((side) => Math.round(side * pixelRatio));
  const isSame = canvas.width === width && canvas.height === height;
  if (isSame || width === undefined || height === undefined) return false;
  canvas.width = width;
  canvas.height = height;
  return true;
}

function readAccent(canvas: HTMLCanvasElement): {
  readonly line: string;
  readonly glow: string;
  readonly hit: string;
} {
  const style = getComputedStyle(canvas);
  return {
    line: style.getPropertyValue('--ui-accent').trim(),
    glow: style.getPropertyValue('--ui-accent-glow').trim(),
    hit: style.getPropertyValue('--ui-hit').trim(),
  };
}
