import type { Palette } from '../../../shared/drawing/palette.ts';
import { type Box, encloseBoxes } from '../../../shared/layout/box.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { isShown, readShown } from '../../state/view.ts';
import type { Workspace } from '../../state/workspace.ts';
import { findFrames } from '../frames/find-frames.ts';
import type { Locating } from '../locating.ts';
import { boxOfNote } from '../map-index.ts';
import { type FlowStore, findView } from '../mounting/mounting.ts';
import { createMovement } from '../mounting/movement.ts';

/** In CSS pixels. */
export const MINIMAP_SIZE = { width: 200, height: 150 };
const MARGIN_PX = 8;
// The small picture may lag behind: it is drawn once nothing has moved for this long.
const REDRAW_MS = 200;

export interface MinimapParts {
  readonly canvas: HTMLCanvasElement;
  readonly workspace: Workspace;
  readonly flow: FlowStore;
  readonly palette: Palette;
  /** Tells when all boxes are known: to paint them before, they would have to be measured. */
  readonly locating: Pick<Locating, 'areCardsLocated' | 'whenCardsLocated'>;
}

export interface PaintedMinimap {
  /** How the picture is placed: pixel = offset + unit * scale. */
  readonly readPlacement: () => Placement;
  readonly end: () => void;
}

interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Paints the map once for each change of it, and the frame of the view once a frame. */
export function startMinimap(parts: MinimapParts): PaintedMinimap {
  const { canvas, workspace, flow, palette, locating } = parts;
  const context = canvas.getContext('2d', { alpha: false });
  const base = document.createElement('canvas');
  const style = getComputedStyle(canvas);
  const mask = style.getPropertyValue('--ui-minimap-mask').trim();
  const ground = style.getPropertyValue('--ui-surface').trim();
  const block = style.getPropertyValue('--ui-line-strong').trim();
  let placement: Placement = { scale: 1, x: 0, y: 0 };
  let frame = 0;
  let timer = 0;
  let isDrawn = false;
  const movement = createMovement(REDRAW_MS, redraw);

  function redraw(): void {
    timer = 0;
    if (!locating.areCardsLocated()) return;
    isDrawn = true;
    const things = gatherBoxes(workspace);
    placement = placeAll(encloseBoxes([...things.cards, ...things.notes, ...things.frames]));
    const ratio = fitToPixels(base);
    const small = base.getContext('2d', { alpha: false });
    if (small === null) return;
    small.setTransform(ratio, 0, 0, ratio, 0, 0);
    small.fillStyle = ground;
    small.fillRect(0, 0, MINIMAP_SIZE.width, MINIMAP_SIZE.height);
    paintBoxes(small, things, { placement, faint: palette.line, strong: block });
    request();
  }

  function paint(): void {
    frame = 0;
    if (context === null) return;
    const ratio = fitToPixels(canvas);
    if (!isDrawn) {
      context.fillStyle = ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
      return;
    }
    // Another screen, or another size of text, has other pixels.
    if (base.width !== canvas.width) {
      redraw();
      return;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(base, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { transform, width, height } = flow.getState();
    const { scale, x, y } = placement;
    const view = findView(transform, { width, height });
    const hole = new Path2D();
    hole.rect(0, 0, MINIMAP_SIZE.width, MINIMAP_SIZE.height);
    hole.rect(x + view.x * scale, y + view.y * scale, view.width * scale, view.height * scale);
    context.fillStyle = mask;
    context.fill(hole, 'evenodd');
  }

  function redrawSoon(): void {
    if (timer === 0) timer = window.setTimeout(redraw, 0);
  }

  function request(): void {
    if (frame === 0) frame = requestAnimationFrame(paint);
  }

  let { transform, width, height } = flow.getState();
  const stops = [
    flow.subscribe(() => {
      const next = flow.getState();
      if (next.transform === transform && next.width === width && next.height === height) return;
      ({ transform, width, height } = next);
      request();
    }),
    workspace.geometry.subscribe((next, before) => {
      const isSame =
        next.boxes === before.boxes &&
        next.map.notes === before.map.notes &&
        next.map.frames === before.map.frames;
      if (!isSame) movement.note();
    }),
    workspace.session.subscribe((next, before) => {
      if (next.view !== before.view) redrawSoon();
    }),
    locating.whenCardsLocated(redrawSoon),
  ];
  redrawSoon();
  request();
  return {
    readPlacement: () => placement,
    end: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      movement.end();
      for (const stop of stops) stop();
    },
  };
}

interface Things {
  readonly cards: readonly Box[];
  readonly notes: readonly Box[];
  readonly frames: readonly Box[];
}

function gatherBoxes(workspace: Workspace): Things {
  const geometry = workspace.geometry.getState();
  const { boxes, map, live } = geometry;
  const part = readShown(workspace);
  const inPart = <Id extends CanvasId, Thing>([id]: readonly [Id, Thing]) => isShown(part, id);
  return {
    cards: [...boxes].filter(inPart).map(([, box]) => box),
    notes: [...map.notes].filter(inPart).map(([, note]) => boxOfNote(note, { live })),
    frames: findFrames(geometry, part).map(({ box }) => box),
  };
}

interface Look {
  readonly placement: Placement;
  readonly faint: string;
  readonly strong: string;
}

/** Frames first, so that what they hold lies upon them. */
function paintBoxes(
  context: CanvasRenderingContext2D,
  { cards, notes, frames }: Things,
  { placement, faint, strong }: Look,
): void {
  context.strokeStyle = strong;
  for (const box of frames) strokeBox(context, box, placement);
  context.fillStyle = faint;
  for (const box of notes) fillBox(context, box, placement);
  context.fillStyle = strong;
  for (const box of cards) fillBox(context, box, placement);
}

function placeAll(bounds: Box | null): Placement {
  if (bounds === null) return { scale: 1, x: 0, y: 0 };
  const { width, height } = MINIMAP_SIZE;
  const scale = Math.min(
    (width - 2 * MARGIN_PX) / bounds.width,
    (height - 2 * MARGIN_PX) / bounds.height,
  );
  return {
    scale,
    x: width / 2 - (bounds.x + bounds.width / 2) * scale,
    y: height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
}

function fillBox(context: CanvasRenderingContext2D, box: Box, { scale, x, y }: Placement): void {
  const width = Math.max(1, box.width * scale);
  context.fillRect(x + box.x * scale, y + box.y * scale, width, Math.max(1, box.height * scale));
}

function strokeBox(context: CanvasRenderingContext2D, box: Box, { scale, x, y }: Placement): void {
  context.strokeRect(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale);
}

/** Gives a canvas the screen's pixels for its size; returns how many to the CSS pixel. */
function fitToPixels(canvas: HTMLCanvasElement): number {
  const ratio = window.devicePixelRatio;
  const width = Math.round(MINIMAP_SIZE.width * ratio);
  const height = Math.round(MINIMAP_SIZE.height * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return ratio;
}
