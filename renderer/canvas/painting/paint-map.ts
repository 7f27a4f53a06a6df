import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import { type Box, growBox } from '../../../shared/layout/box.ts';
import { chooseDetail } from './detail-level.ts';
import { findReach, NOWHERE } from './dirty-part.ts';
import type { MapView } from './map-view.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintCards } from './paint-cards.ts';
import { paintFrames } from './paint-frames.ts';
import { paintHeadings } from './paint-headings.ts';
import { paintGlow, paintLineMarks, paintLines, paintThinLines } from './paint-lines.ts';
import { paintMinorMarks } from './paint-marks.ts';
import { paintQuietFirst } from './paint-quiet-first.ts';
import { placeUnits } from './place-units.ts';

/** Paints what is on screen, from lines at the bottom to cards at the top. Costs what is visible. */
export function paintMap(context: CanvasRenderingContext2D, view: MapView): void {
  for (const _ of paintInSteps(context, view));
}

/** The same in short steps. Whatever was painted before, also in part, leaves nothing behind. */
export function* paintInSteps(
  context: CanvasRenderingContext2D,
  view: MapView,
): Generator<void, void, void> {
  paintGround(context, view);
  placeUnits(context, view);
  yield* view.index.locateCardsIn(view.box);
  yield* view.index.expectLines();
  const routes = findRoutes(view);
  yield;
  const detail = chooseDetail(view.zoom);
  paintFrames(context, view);
  yield;
  paintGlow(context, view, routes);
  yield;
  const by =
    (paint: typeof paintLines) =>
    (some: readonly ArgumentGeometry[]): void =>
      paint(context, view, some);
  if (detail === 'nodes' || detail === 'text') {
    yield* paintQuietFirst(context, view, routes, by(paintLines), by(paintLineMarks));
    yield* paintCards(context, view);
    return;
  }
  yield* paintQuietFirst(context, view, routes, by(paintThinLines));
  if (detail === 'bars') {
    yield* paintQuietFirst(context, view, routes, by(paintMinorMarks));
    yield* paintCards(context, view);
  } else {
    yield* paintBlocks(context, view);
    paintHeadings(context, view);
  }
}

/** Paints what a map lies on. */
export function paintGround(
  context: CanvasRenderingContext2D,
  { palette, pixelRatio, size }: Pick<MapView, 'palette' | 'pixelRatio' | 'size'>,
): void {
  context.globalAlpha = 1;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = palette.ground;
  // A size in whole CSS pixels may end within a pixel of the screen.
  context.fillRect(0, 0, size.width + 1, size.height + 1);
}

/**
 * Paints a part of what is on screen anew; the rest of it is on the canvas already, and stays. One rectangle
 * of whole pixels: clipped to anything else, edges would come out a shade otherwise.
 */
export function paintPart(
  context: CanvasRenderingContext2D,
  view: Omit<MapView, 'mayFindLines'>,
  part: Box,
): void {
  if (part === NOWHERE) return;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  const { x, y, width, height } = findPixels(part, view);
  context.rect(x, y, width, height);
  context.clip();
  const box = growBox(part, findReach(view.zoom));
  // Whoever finds a line now would see no more of it than lies in this part.
  paintMap(context, { ...view, box, mayFindLines: () => false });
  context.restore();
}

/** The whole pixels that a box lies on: one that is cut would show the seam. */
function findPixels(
  { x, y, width, height }: Box,
  { zoom, origin, pixelRatio }: Pick<MapView, 'zoom' | 'origin' | 'pixelRatio'>,
): Box {
  const scale = pixelRatio * zoom;
  const left = Math.floor(x * scale + pixelRatio * origin.x);
  const top = Math.floor(y * scale + pixelRatio * origin.y);
  const right = Math.ceil((x + width) * scale + pixelRatio * origin.x);
  const bottom = Math.ceil((y + height) * scale + pixelRatio * origin.y);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

// Supports before attacks: where two cross, the same one is above at every look.
function findRoutes({ index, box, geometry, mayFindLines }: MapView): readonly ArgumentGeometry[] {
  const supports: ArgumentGeometry[] = [];
  const attacks: ArgumentGeometry[] = [];
  for (const id of index.findArguments(box, mayFindLines)) {
    const route = geometry.routes.get(id);
    if (route !== undefined) (route.relation === 'supports' ? supports : attacks).push(route);
  }
  return [...supports, ...attacks];
}
