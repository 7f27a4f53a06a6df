import { writeNumber } from '../../drawing/path-data.ts';
import type { Point } from '../../model/statement.ts';
import { type Contour, readContours } from './read-contours.ts';
import type { SfntTables } from './sfnt.ts';
import { traceContour } from './trace-contour.ts';

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
    .map((contour) => ({ contour, data: writeContour(contour) }))
    .sort((one, other) => measureArea(other.contour) - measureArea(one.contour));
  for (const hole of contours.filter(isHole)) {
    const body = bodies.find(({ contour }) => isInside(hole, contour)) ?? bodies.at(-1);
    if (body !== undefined) body.data += writeContour(hole);
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

function writeContour(contour: Contour): string {
  let data = '';
  traceContour(contour, {
    move: (to) => {
      data += `M${write(to)}`;
    },
    line: (to) => {
      data += `L${write(to)}`;
    },
    bend: (around, to) => {
      data += `Q${write(around)} ${write(to)}`;
    },
    close: () => {
      data += 'Z';
    },
  });
  return data;
}

function write({ x, y }: Point): string {
  return `${writeNumber(x)} ${writeNumber(-y)}`;
}
