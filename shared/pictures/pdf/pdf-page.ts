import type { Box, Size } from '../../layout/box.ts';
import type { Point } from '../../model/statement.ts';

/** A sheet and what of a scene it shows. Lengths in points, 72 to the inch, but for the view. */
export interface PdfPage {
  readonly size: Size;
  /** What it shows, in canvas units. */
  readonly view: Box;
  /** Points for a canvas unit. */
  readonly scale: number;
  /** Where the view's top left corner lies, from that of the sheet. */
  readonly at: Point;
  /** Which of several that are to be joined it is; null where it stands alone. */
  readonly tile: TilePlace | null;
}

/** The place of a sheet among those that make up a picture; rows and columns from 1. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Points for a canvas unit where a picture has its own size: 96 canvas units to the inch. */
export const POINTS_PER_UNIT = 0.75;
// Viewers refuse a longer side; a larger unit of the page makes up for it (ISO 32000-1, 14.11.1).
const LONGEST_SIDE = 14_400;

/** A sheet as large as the picture itself, at 96 canvas units to the inch. */
export function makeOwnPage(view: Box): PdfPage {
  const scale = POINTS_PER_UNIT;
  const size = { width: Math.max(3, view.width * scale), height: Math.max(3, view.height * scale) };
  return { size, view, scale, at: { x: 0, y: 0 }, tile: null };
}

/** How many points the unit of a sheet has to be: 1, but for sheets longer than five metres. */
export function unitOf({ size }: PdfPage): number {
  return Math.max(1, Math.ceil(Math.max(size.width, size.height) / LONGEST_SIDE));
}

/** A point of the scene on the sheet, in points from its bottom left corner. */
export function placeOnPage({ size, view, scale, at }: PdfPage, { x, y }: Point): Point {
  return { x: at.x + (x - view.x) * scale, y: size.height - at.y - (y - view.y) * scale };
}
