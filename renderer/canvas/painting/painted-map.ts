import type { Palette } from '../../../shared/drawing/palette.ts';
import { type Box, growBox, type Size } from '../../../shared/layout/box.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { findDeciding } from '../../state/deciding.ts';
import { readHits } from '../../state/searching.ts';
import { readShown } from '../../state/view.ts';
import type { Workspace } from '../../state/workspace.ts';
import { findFrames } from '../frames/find-frames.ts';
import type { MapIndex } from '../map-index.ts';
import { type FlowStore, findView } from '../mounting/mounting.ts';
import type { AwaitedFonts } from './awaited-fonts.ts';
import { findReach, type Painting } from './dirty-part.ts';
import { followChanges } from './follow-changes.ts';
import type { MapView } from './map-view.ts';
import { readLooks } from './marked-looks.ts';
import { createPainter } from './painter.ts';
import type { Picture } from './picture.ts';

/** What a painted map is made of. */
export interface PaintedMapParts {
  readonly canvas: HTMLCanvasElement;
  readonly workspace: Workspace;
  readonly index: MapIndex;
  readonly fonts: AwaitedFonts;
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
  /** Paints all of it as soon as the running task ends, however long that takes. */
  readonly showSoon: () => void;
  readonly end: () => void;
}

/** Starts painting; nothing is painted while nothing changes. */
export function startPainting(parts: PaintedMapParts, palette: Palette): PaintedMap {
  const { canvas, index, flow } = parts;
  const context = canvas.getContext('2d', { alpha: false });
  const painter = context && createPainter(context, { index, request, onPainted: parts.onPainted });
  let colours = { palette, accent: readAccent() };
  let frame = 0;
  let isDue = false;
  // What is not painted yet of a frame in which the view was painted; null in any other frame.
  let behind: 'view' | 'part' | 'nothing' | null = null;
  let isOver = false;
  let mayWait = true;

  function paint(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (behind !== null) behind = 'nothing';
    const { transform, width, height } = flow.getState();
    if (isOver || painter === null || width === 0 || height === 0) return;
    const isLaidOut = !mayWait || canvas.clientWidth === width;
    mayWait = false;
    if (!isLaidOut) {
      // React Flow looked before the window was laid out, took its default, and looks again by then.
      request();
      return;
    }
    const pixelRatio = window.devicePixelRatio;
    const size = { width, height };
    const sight = findView(transform, size);
    // Rings and shines of what lies beside the view reach into it.
    const box = growBox(sight, findReach(transform[2]));
    const painting = readPainting(parts, box);
    const seen = { ...painting, ...colours, size, pixelRatio, sight, box };
    const picture = { painting, view: composeView(parts, seen, transform), transform };
    const room = findRoom(size, pixelRatio);
    // To be given a size clears a canvas, even the size it has.
    if (canvas.width !== room.width || canvas.height !== room.height)
      painter.resize(() => Object.assign(canvas, room), picture);
    painter.paint(picture);
  }

  function request(): void {
    painter?.noteChange();
    requestPart();
  }

  function requestPart(): void {
    // Should the view move again, one painting does for both.
    if (behind === null) frame ||= requestAnimationFrame(paint);
    else if (behind === 'nothing') behind = 'part';
  }

  /**
   * What moves the view often runs in a frame itself, and cards that are elements move in that frame: to wait for the
   * next one would leave lines a frame behind them. Of several moves in one frame, the last is painted as it ends.
   */
  function followView(): void {
    painter?.noteChange();
    if (behind !== null) {
      behind = 'view';
      return;
    }
    behind = 'nothing';
    requestAnimationFrame(() => {
      const left = behind;
      behind = null;
      if (left === 'view') paint();
      else if (left === 'part') requestPart();
    });
    repaintSoon();
  }

  function repaintSoon(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      paint();
    });
  }

  const stops = followChanges(parts, { request, requestPart, followView });
  if (context === null) parts.onPainted();
  request();
  return {
    setPalette: (next) => {
      if (next === colours.palette) return;
      colours = { palette: next, accent: readAccent() };
      // With all else that takes on other colours.
      painter?.hurry();
      request();
    },
    request,
    repaintSoon,
    showSoon: () => {
      painter?.hurry();
      repaintSoon();
    },
    end: () => {
      isOver = true;
      cancelAnimationFrame(frame);
      painter?.end();
      for (const stop of stops) stop();
    },
  };
}

type Transform = Picture['transform'];
type Seen = Painting &
  Pick<MapView, 'palette' | 'accent' | 'size' | 'pixelRatio' | 'sight' | 'box'>;

function readPainting({ workspace, elements }: PaintedMapParts, box: Box): Painting {
  const geometry = workspace.geometry.getState();
  return {
    geometry,
    frames: findFrames(geometry, readShown(workspace), box),
    hits: readHits(workspace).ids,
    selection: workspace.session.getState().selection,
    elements: new Set(elements),
  };
}

function composeView(
  { workspace, index, fonts }: PaintedMapParts,
  seen: Seen,
  [x, y, zoom]: Transform,
): Picture['view'] {
  const session = workspace.session.getState();
  return {
    ...seen,
    zoom,
    origin: { x, y },
    index,
    fonts,
    looks: readLooks(workspace),
    marks: workspace.compared.marks,
    deciding: findDeciding(seen.geometry.map, session),
    isElement: (id) => seen.elements.has(id),
  };
}

/** In pixels of the screen. */
function findRoom({ width, height }: Size, pixelRatio: number): Size {
  return { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) };
}

function readAccent(): { readonly line: string; readonly glow: string; readonly hit: string } {
  const style = getComputedStyle(document.documentElement);
  return {
    line: style.getPropertyValue('--ui-accent').trim(),
    glow: style.getPropertyValue('--ui-accent-glow').trim(),
    hit: style.getPropertyValue('--ui-hit').trim(),
  };
}
