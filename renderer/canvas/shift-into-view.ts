import { type Box, encloseBoxes, overlaps, type Size } from '../../shared/layout/box.ts';
import type { Point } from '../../shared/model/statement.ts';

const MARGIN_PX = 40;
const TINY = 1e-6;

interface Viewport extends Point {
  readonly zoom: number;
}

/** The view moved no more than it takes to show a box, its start where it is too large; else the same. */
export function shiftIntoView(view: Viewport, box: Box, room: Size): Viewport {
  const { x, y, zoom } = view;
  const dx = shiftInto(box.x * zoom + x, box.width * zoom, room.width);
  const dy = shiftInto(box.y * zoom + y, box.height * zoom, room.height);
  return dx === 0 && dy === 0 ? view : { x: x + dx, y: y + dy, zoom };
}

/** The same, with another box beside it where there is room for both. */
export function shiftPairIntoView(view: Viewport, box: Box, other: Box, room: Size): Viewport {
  const both = encloseBoxes([box, other]) ?? box;
  const fits = findZoomToHold(view.zoom, both, room) === view.zoom;
  return shiftIntoView(view, fits ? both : box, room);
}

/** The zoom nearest to the given one, and no larger, at which a box has room. */
export function findZoomToHold(zoom: number, { width, height }: Size, room: Size): number {
  const most = Math.min(
    (room.width - 2 * MARGIN_PX) / width,
    (room.height - 2 * MARGIN_PX) / height,
  );
  // A view that holds it just so is found to do so again.
  return most >= zoom - TINY ? zoom : most;
}

/** As much of a box, from its top on, as has room at a zoom. */
export function cutToHeight(zoom: number, box: Box, room: Size): Box {
  return { ...box, height: Math.min(box.height, (room.height - 2 * MARGIN_PX) / zoom) };
}

/** The view moved up until what covers a part of it covers no box; the same where there is no room above that. */
export function liftOff(view: Viewport, box: Box, cover: Box): Viewport {
  const { x, y, zoom } = view;
  const [width, height] = [box.width * zoom, box.height * zoom];
  const seen = { x: box.x * zoom + x, y: box.y * zoom + y, width, height };
  const over = seen.y + height + MARGIN_PX - cover.y;
  return overlaps(seen, cover) && seen.y - over >= 0 ? { x, y: y - over, zoom } : view;
}

/** Whether the middle of a box can be seen. */
export function isMiddleInView(view: Viewport, { x, y, width, height }: Box, room: Size): boolean {
  return isInView(view, { x: x + width / 2, y: y + height / 2, width: 0, height: 0 }, room);
}

/** Whether all of a box can be seen. */
export function isInView({ x, y, zoom }: Viewport, box: Box, room: Size): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  const [right, bottom] = [left + box.width * zoom, top + box.height * zoom];
  return left >= 0 && top >= 0 && right <= room.width && bottom <= room.height;
}

/** The view at another zoom, with what is at a place of the room staying there. */
export function zoomAbout(view: Viewport, zoom: number, place: Point): Viewport {
  const scale = zoom / view.zoom;
  return {
    zoom,
    x: place.x - (place.x - view.x) * scale,
    y: place.y - (place.y - view.y) * scale,
  };
}

/** How far a stretch must move to lie within 0..room, its start first. */
function shiftInto(start: number, length: number, room: number): number {
  if (start < MARGIN_PX) return MARGIN_PX - start;
  const over = start + length + MARGIN_PX - room;
  return over > 0 ? -Math.min(over, start - MARGIN_PX) : 0;
}
