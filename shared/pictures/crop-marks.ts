import type { Point } from '../model/statement.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

const MARK_LENGTH = 14;
const MARK_GAP = 3;

/** How thick a crop mark is, in points. */
export const CROP_MARK_WIDTH = 0.25;

/**
 * The marks at the corners of what a sheet shows, along which it is cut: lines from one point to
 * another, in points from the sheet's top left corner, outside of what it shows. None where the
 * sheet stands alone.
 */
export function listCropMarks({
  view,
  scale,
  at,
  tile,
}: PdfPage): readonly (readonly [Point, Point])[] {
  if (tile === null) return [];
  const [right, bottom] = [at.x + view.width * scale, at.y + view.height * scale];
  const marks: (readonly [Point, Point])[] = [];
  for (const [x, outward] of [
    [at.x, -1],
    [right, 1],
  ] as const) {
    for (const [y, downward] of [
      [at.y, -1],
      [bottom, 1],
    ] as const) {
      const [near, far] = [MARK_GAP, MARK_GAP + MARK_LENGTH];
      marks.push(
        [
          { x: x + outward * near, y },
          { x: x + outward * far, y },
        ],
        [
          { x, y: y + downward * near },
          { x, y: y + downward * far },
        ],
      );
    }
  }
  return marks;
}
