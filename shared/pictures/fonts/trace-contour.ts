import type { Point } from '../../model/statement.ts';
import type { Contour, OutlinePoint } from './read-contours.ts';

/** What an outline is drawn with, in units of the font, y growing upward. */
export interface OutlinePen {
  readonly move: (to: Point) => void;
  readonly line: (to: Point) => void;
  /** A quadratic curve. */
  readonly bend: (around: Point, to: Point) => void;
  readonly close: () => void;
}

/** Draws a contour. Between two points that bend the curve it goes through their middle (TrueType's rule). */
export function traceContour(contour: Contour, pen: OutlinePen): void {
  const [first, last] = [contour[0], contour.at(-1)];
  if (first === undefined || last === undefined) return;
  const start = findStart(first, last);
  pen.move(start);
  let bend: Point | null = null;
  for (const point of [...(first.isOn ? contour.slice(1) : contour), { ...start, isOn: true }]) {
    if (point.isOn) {
      if (bend === null) pen.line(point);
      else pen.bend(bend, point);
      bend = null;
    } else {
      if (bend !== null) pen.bend(bend, middleOf(bend, point));
      bend = point;
    }
  }
  pen.close();
}

function findStart(first: OutlinePoint, last: OutlinePoint): Point {
  if (first.isOn) return first;
  return last.isOn ? last : middleOf(first, last);
}

function middleOf(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
