import { writeNumber } from '../../drawing/path-data.ts';
import type { Point } from '../../model/statement.ts';
import { type Contour, type OutlinePoint, readContours } from './read-contours.ts';
import type { SfntTables } from './sfnt.ts';

/**
 * A glyph as the `d` of SVG paths, in units of the font with y growing downward and its origin at 0, 0
 * on the baseline; none for a blank. Strokes that lie over each other are a path each, every hole in the
 * smallest around it: in one path, programs that fill by the rule of even and odd leave a gap where
 * strokes cross. `tables` as `subsetFont` gives them. Quadratic in contours, of which a glyph has few.
 */
export function traceGlyph(tables: SfntTables, glyph: number): readonly string[] {
  const contours = readContours(tables, glyph).filter(({ length }) => length > 2);
  const isHole = (contour: Contour) => measureArea(contour) > 0;
  const bodies = contours
    .filter((contour) => !isHole(contour))
    .map((contour) => ({ contour, data: traceContour(contour) }))
    .sort((one, other) => measureArea(other.contour) - measureArea(one.contour));
  for (const hole of contours.filter(isHole)) {
    const body = bodies.find(({ contour }) => isInside(hole, contour)) ?? bodies.at(-1);
    if (body !== undefined) body.data += traceContour(hole);
  }
  return bodies.map(({ data }) => data);
}

// TrueType turns clockwise around what is filled, y growing upward: the area is then below 0.
function measureArea(contour: Contour): number {
  let area = 0;
  for (const [index, { x, y }] of contour.entries()) {
    const next = contour[(index + 1) % contour.length];
    if (next !== undefined) area += x * next.y - next.x * y;
  }
  return area / 2;
}

/** Whether the first point of a contour lies within another, corners taken for its curves. */
function isInside([point]: Contour, around: Contour): boolean {
  if (point === undefined) return false;
  let isIn = false;
  for (const [index, one] of around.entries()) {
    const other = around[(index + 1) % around.length] ?? one;
    if (one.y > point.y === other.y > point.y) continue;
    const crossing = one.x + ((point.y - one.y) / (other.y - one.y)) * (other.x - one.x);
    if (crossing > point.x) isIn = !isIn;
  }
  return isIn;
}

// Between two points that bend the curve it goes through their middle (TrueType's rule).
function traceContour(contour: Contour): string {
  const [first, second] = [contour[0], contour.at(-1)];
  if (first === undefined || second === undefined) return '';
  const start = findStart(first, second);
  let data = `M${write(start)}`;
  let bend: Point | null = null;
  for (const point of [...(first.isOn ? contour.slice(1) : contour), { ...start, isOn: true }]) {
    if (point.isOn) {
      data += bend === null ? `L${write(point)}` : `Q${write(bend)} ${write(point)}`;
      bend = null;
    } else {
      if (bend !== null) data += `Q${write(bend)} ${write(middleOf(bend, point))}`;
      bend = point;
    }
  }
  return `${data}Z`;
}

function findStart(first: OutlinePoint, last: OutlinePoint): Point {
  if (first.isOn) return first;
  return last.isOn ? last : middleOf(first, last);
}

function middleOf(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function write({ x, y }: Point): string {
  return `${writeNumber(x)} ${writeNumber(-y)}`;
}
