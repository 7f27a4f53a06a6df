import type { Stroke } from '../layout/argument-geometry.ts';
import type { Box } from '../layout/box.ts';
import type { Point } from '../model/statement.ts';

/** A `move` stroke. */
export function moveTo(x: number, y: number): Stroke {
  return { kind: 'move', to: { x, y } };
}

/** A `line` stroke. */
export function lineTo(x: number, y: number): Stroke {
  return { kind: 'line', to: { x, y } };
}

/** Strokes that join points by straight lines, from the first to the last. */
export function joinPoints(points: readonly Point[]): readonly Stroke[] {
  return points.map((to, index) => ({ kind: index === 0 ? 'move' : 'line', to }));
}

/** The same strokes elsewhere. */
export function moveStrokes(strokes: readonly Stroke[], by: Point): readonly Stroke[] {
  const move = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return strokes.map((stroke) =>
    stroke.kind === 'curve'
      ? { ...stroke, first: move(stroke.first), second: move(stroke.second), to: move(stroke.to) }
      : { ...stroke, to: move(stroke.to) },
  );
}

/**
 * A part of a circle as one curve, from angle to angle in radians (0 to the right, growing
 * downward). Off the circle by less than a thousandth of the radius up to a quarter of a turn.
 */
export function arcTo(center: Point, radius: number, from: number, to: number): Stroke {
  const reach = (4 / 3) * Math.tan((to - from) / 4) * radius;
  const start = pointOnCircle(center, radius, from);
  const end = pointOnCircle(center, radius, to);
  return {
    kind: 'curve',
    first: { x: start.x - Math.sin(from) * reach, y: start.y + Math.cos(from) * reach },
    second: { x: end.x + Math.sin(to) * reach, y: end.y - Math.cos(to) * reach },
    to: end,
  };
}

/**
 * The same strokes, ended `length` canvas units earlier against the direction of arrival (a unit
 * vector), so that a head can take the place. Left alone where the last stroke is shorter.
 */
export function endEarlier(
  strokes: readonly Stroke[],
  direction: Point,
  length: number,
): readonly Stroke[] {
  const last = strokes.at(-1);
  const before = strokes.at(-2);
  if (last === undefined || before === undefined || last.kind === 'move') return strokes;
  if (Math.hypot(last.to.x - before.to.x, last.to.y - before.to.y) <= length) return strokes;
  const shift = (point: Point): Point => ({
    x: point.x - direction.x * length,
    y: point.y - direction.y * length,
  });
  const moved: Stroke =
    last.kind === 'line'
      ? { ...last, to: shift(last.to) }
      : { ...last, second: shift(last.second), to: shift(last.to) };
  return [...strokes.slice(0, -1), moved];
}

/** A box around strokes; of a curve, around its control points, which may be somewhat larger. */
export function encloseStrokes(strokes: readonly Stroke[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const take = ({ x, y }: Point): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const stroke of strokes) {
    take(stroke.to);
    if (stroke.kind !== 'curve') continue;
    take(stroke.first);
    take(stroke.second);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function pointOnCircle(center: Point, radius: number, angle: number): Point {
  return { x: center.x + Math.cos(angle) * radius, y: center.y + Math.sin(angle) * radius };
}
