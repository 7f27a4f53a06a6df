import type { Box } from '../layout/box.ts';
import type { Point } from '../model/statement.ts';

/** One side of a region, along a row; what is within lies at its right as one goes from `from` to `to`. */
interface Side {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The contours of what is left of a box without some holes, which may lie over each other and reach beyond it: the
 * corners of each, clockwise around what is left and counter-clockwise around holes, so that filled by the nonzero
 * rule only that is. None where nothing is left. Costs the holes at each of their edges, and sorting those.
 */
export function traceRegion(box: Box, holes: readonly Box[]): readonly (readonly Point[])[] {
  return chainSides(listSides(box, holes));
}

function listSides(box: Box, holes: readonly Box[]): readonly Side[] {
  const [top, bottom] = [box.y, box.y + box.height];
  const ys = new Set([top, bottom]);
  for (const { y, height } of holes)
    for (const edge of [y, y + height]) if (edge > top && edge < bottom) ys.add(edge);
  const ahead = [...holes].sort((first, second) => first.y - second.y);
  const sides: Side[] = [];
  let open: readonly Box[] = [];
  let [next, above]: [number, readonly number[]] = [0, []];
  for (const y of [...ys].sort((first, second) => first - second)) {
    const begun: Box[] = [];
    for (let hole = ahead[next]; hole !== undefined && hole.y <= y; hole = ahead[next]) {
      begun.push(hole);
      next += 1;
    }
    open = [...open, ...begun].filter((hole) => hole.y + hole.height > y);
    const below = y < bottom ? listSpans(box, open) : [];
    for (const side of compareSpans(y, above, below)) sides.push(side);
    above = below;
  }
  return sides;
}

/** Where what is left of a row begins and ends, in turns, from left to right. */
function listSpans({ x: left, width }: Box, holes: readonly Box[]): readonly number[] {
  const right = left + width;
  const spans: number[] = [];
  let reached = left;
  for (const hole of [...holes].sort((first, second) => first.x - second.x)) {
    if (hole.x >= right) break;
    if (hole.x > reached) spans.push(reached, hole.x);
    reached = Math.max(reached, hole.x + hole.width);
  }
  if (reached < right) spans.push(reached, right);
  return spans;
}

/** The sides between two rows: rightwards where only the lower is filled, leftwards where only the upper is. */
function compareSpans(
  y: number,
  above: readonly number[],
  below: readonly number[],
): readonly Side[] {
  const sides: Side[] = [];
  let [upper, lower, start] = [0, 0, 0];
  while (upper < above.length || lower < below.length) {
    const x = Math.min(
      above[upper] ?? Number.POSITIVE_INFINITY,
      below[lower] ?? Number.POSITIVE_INFINITY,
    );
    const [isAbove, isBelow] = [upper % 2 === 1, lower % 2 === 1];
    if (isBelow && !isAbove) sides.push({ y, from: start, to: x });
    if (isAbove && !isBelow) sides.push({ y, from: x, to: start });
    if (above[upper] === x) upper += 1;
    if (below[lower] === x) lower += 1;
    start = x;
  }
  return sides;
}

/** Joins sides to contours: down each column, every two ends that follow one another are joined. */
function chainSides(sides: readonly Side[]): readonly (readonly Point[])[] {
  const following = joinEnds(sides);
  const contours: Point[][] = [];
  const met = new Set<Side>();
  for (const first of sides) {
    const contour: Point[] = [];
    let side: Side | undefined = first;
    while (side !== undefined && !met.has(side)) {
      met.add(side);
      contour.push({ x: side.from, y: side.y }, { x: side.to, y: side.y });
      side = following.get(side);
    }
    if (contour.length > 0) contours.push(contour);
  }
  return contours;
}

function joinEnds(sides: readonly Side[]): ReadonlyMap<Side, Side> {
  const following = new Map<Side, Side>();
  for (const [x, column] of groupByColumn(sides)) {
    for (let index = 0; index + 1 < column.length; index += 2) {
      const [one, other] = [column[index], column[index + 1]];
      if (one === undefined || other === undefined) continue;
      if (one.to === x) following.set(one, other);
      else following.set(other, one);
    }
  }
  return following;
}

/** The sides that end in each column, from top to bottom as they come. */
function groupByColumn(sides: readonly Side[]): ReadonlyMap<number, readonly Side[]> {
  const columns = new Map<number, Side[]>();
  for (const side of sides) {
    for (const x of [side.from, side.to]) {
      const column = columns.get(x);
      if (column === undefined) columns.set(x, [side]);
      else column.push(side);
    }
  }
  return columns;
}
