import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Geometry } from '../state/geometry.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const FIT_PADDING = 0.06;
// In a window that is larger than this, as before a class, cards grow with it.
const OWN_SIZE_ROOM = { width: 1920, height: 1200 };
// Text of cards is ten pixels high here: people read it without leaning forward.
const READABLE_ZOOM = 0.7;
const LEAST_FIRST_ZOOM = 0.6;
// What cards say can be made out here.
const LEAST_WIDTH_ZOOM = 0.34;
const MARGIN_PX = 24;

/** A view that shows all of a box, with some room around, at its own size at most in a window of usual size. */
export function fitInto(bounds: Box, room: Size): Viewport {
  const usable = 1 - 2 * FIT_PADDING;
  const zoom = Math.min(
    findMostZoom(room),
    (room.width * usable) / bounds.width,
    (room.height * usable) / bounds.height,
  );
  return {
    zoom,
    x: room.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: room.height / 2 - (bounds.y + bounds.height / 2) * zoom,
  };
}

function findMostZoom({ width, height }: Size): number {
  return Math.max(1, Math.min(width / OWN_SIZE_ROOM.width, height / OWN_SIZE_ROOM.height));
}

/** How far what is shown reaches. */
export interface ShownExtent {
  /** The upper edges of its cards. */
  readonly edges: Iterable<Box>;
  /** All boxes of it, found when asked for. */
  readonly listBoxes: () => readonly Box[];
}

/**
 * What a window shows of a map first: all of it where it can be read so; else its whole width, so that no panel
 * cuts cards off, where what they say can be made out so; else the motion with what is said to it directly, from
 * the top, as large as can be read, with as much of the map beside them as there is room for; the minimap tells of
 * the rest.
 */
export function findFirstView(
  { map, boxes }: Pick<Geometry, 'map' | 'boxes'>,
  { edges, listBoxes }: ShownExtent,
  room: Size,
): Viewport {
  const outline = encloseBoxes(edges);
  const motion = findMotion(map);
  const motionBox = motion === null ? undefined : boxes.get(motion.id);
  const isLarge = outline !== null && fitInto(outline, room).zoom < READABLE_ZOOM;
  // What is too large to be read as a whole by its upper edges alone is not measured for it.
  const bounds = isLarge && motionBox !== undefined ? outline : encloseBoxes(listBoxes());
  if (bounds === null) return { x: 0, y: 0, zoom: 1 };
  const whole = fitInto(bounds, room);
  if (whole.zoom >= READABLE_ZOOM) return whole;
  const middle = motionBox ?? bounds;
  const replies = motion === null ? [] : argumentsOn(map, motion.id);
  const row = replies.flatMap(({ premises }) => premises.flatMap((id) => boxes.get(id) ?? []));
  const top = encloseBoxes([middle, ...row]) ?? middle;
  const shownWidth = room.width - 2 * MARGIN_PX;
  const inWidth = Math.min(READABLE_ZOOM, shownWidth / bounds.width);
  if (inWidth >= LEAST_WIDTH_ZOOM)
    return fitWidth({ outline: bounds, listBoxes }, top.y, inWidth, room);
  const wide = shownWidth / top.width;
  const zoom = Math.min(READABLE_ZOOM, Math.max(LEAST_FIRST_ZOOM, wide));
  const middleX = keepInside(
    findMiddle(wide >= LEAST_FIRST_ZOOM ? top : middle),
    bounds,
    shownWidth / zoom,
  );
  return { zoom, x: room.width / 2 - middleX * zoom, y: MARGIN_PX - top.y * zoom };
}

/** The whole width of a map: all of it in the middle of the room, or from what is to be read first. */
function fitWidth(
  { outline, listBoxes }: { outline: Box; listBoxes: ShownExtent['listBoxes'] },
  upperEdge: number,
  zoom: number,
  room: Size,
): Viewport {
  const isTall = ({ height }: Box) => height * zoom > room.height - 2 * MARGIN_PX;
  // By its lower edges too where all of it is in view.
  const bounds = isTall(outline) ? outline : (encloseBoxes(listBoxes()) ?? outline);
  const y = isTall(bounds)
    ? MARGIN_PX - upperEdge * zoom
    : room.height / 2 - (bounds.y + bounds.height / 2) * zoom;
  return { zoom, x: room.width / 2 - findMiddle(bounds) * zoom, y };
}

/** The middle nearest to the given one from which a width shows nothing beside the map while some of the map is cut off. */
function keepInside(middleX: number, bounds: Box, width: number): number {
  if (bounds.width <= width) return findMiddle(bounds);
  const half = width / 2;
  return Math.min(Math.max(middleX, bounds.x + half), bounds.x + bounds.width - half);
}

function findMiddle({ x, width }: Box): number {
  return x + width / 2;
}
