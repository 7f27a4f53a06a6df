import type { Point } from '../../model/statement.ts';
import type { Stroke } from '../argument-geometry.ts';

/** How far from a corner its rounding begins, in canvas units. */
const CORNER_RADIUS = 8;

// Control points at this part of the way approximate a quarter circle (to 0.03 % of its radius).
const ARC = 0.5523;

/** The points without those that repeat one or lie on the way between their neighbours. */
export function simplifyPoints(points: readonly Point[]): readonly Point[] {
  const simple: Point[] = [];
  for (const point of points) {
    const last = simple.at(-1);
    if (last !== undefined && measureDistance(last, point) < 0.5) continue;
    const before = simple.at(-2);
    if (last !== undefined && before !== undefined && isBetween(before, last, point)) simple.pop();
    simple.push(point);
  }
  return simple;
}

/**
 * A path along the points with round corners. Starts with a `move`; a single point gives a path that
 * goes nowhere.
 */
export function roundCorners(points: readonly Point[]): readonly Stroke[] {
  const [first, ...rest] = simplifyPoints(points);
  if (first === undefined) return [];
  const strokes: Stroke[] = [{ kind: 'move', to: first }];
  let from = first;
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1];
    if (next === undefined) {
      strokes.push({ kind: 'line', to: corner });
    } else {
      strokes.push(...roundCorner(from, corner, next));
    }
    from = corner;
  }
  return strokes;
}

/** The unit vector from one point to another; straight up for points that coincide. */
export function findDirection(from: Point, to: Point): Point {
  const length = measureDistance(from, to);
  return length < 1e-6
    ? { x: 0, y: -1 }
    : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The distance between two points. Much faster than `Math.hypot`, which guards against sizes no canvas has. */
function measureDistance(from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  return Math.sqrt(across * across + down * down);
}

/** The point that lies `length` from `from` in a direction. */
export function goFrom(from: Point, direction: Point, length: number): Point {
  return { x: from.x + direction.x * length, y: from.y + direction.y * length };
}

function roundCorner(from: Point, corner: Point, next: Point): readonly Stroke[] {
  const radius = Math.min(
    CORNER_RADIUS,
    measureDistance(from, corner) / 2,
    measureDistance(corner, next) / 2,
  );
  const start = goFrom(corner, findDirection(corner, from), radius);
  const end = goFrom(corner, findDirection(corner, next), radius);
  const rest = radius * (1 - ARC);
  return [
    { kind: 'line', to: start },
    {
      kind: 'curve',
      first: goFrom(corner, findDirection(corner, from), rest),
      second: goFrom(corner, findDirection(corner, next), rest),
      to: end,
    },
  ];
}

function isBetween(before: Point, middle: Point, after: Point): boolean {
  const detour = measureDistance(before, middle) + measureDistance(middle, after);
  return detour - measureDistance(before, after) < 1e-6;
}
