import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { ArgumentGeometry, Stroke } from '../../../shared/layout/argument-geometry.ts';
import type { Box } from '../../../shared/layout/box.ts';
import type { Point } from '../../../shared/model/statement.ts';

/** A straight piece of a line, in canvas units. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The lines of an argument as straight pieces, as few as there are bends: a rounded corner becomes the corner it
 * rounds, what co-premises share is listed once. Remembered for as long as the geometry lives.
 */
export const listSegments: (route: ArgumentGeometry) => readonly Segment[] = memoizeWeakly(
  (route) => {
    const segments: Segment[] = [];
    const seen = new Set<string>();
    for (const { path } of route.legs) {
      for (const step of listSteps(path)) {
        const key = `${step.from.x} ${step.from.y} ${step.to.x} ${step.to.y}`;
        if (route.legs.length > 1 && seen.has(key)) continue;
        seen.add(key);
        const last = segments.at(-1);
        if (last === undefined || !isAhead(last, step)) segments.push(step);
        else segments[segments.length - 1] = { from: last.from, to: step.to };
      }
    }
    return segments;
  },
);

/** The box around a segment; has no extent across one that runs along an axis. */
export function encloseSegment({ from, to }: Segment): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

export function measureDistance({ from, to }: Segment, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - held * dx, y - from.y - held * dy);
}

/** Whether a step goes on from a piece that runs along an axis, the same way. */
function isAhead({ from, to }: Segment, { from: start, to: end }: Segment): boolean {
  if (start.x !== to.x || start.y !== to.y) return false;
  if (from.y === to.y && end.y === to.y) return to.x > from.x === end.x > to.x;
  return from.x === to.x && end.x === to.x && to.y > from.y === end.y > to.y;
}

function* listSteps(path: readonly Stroke[]): Generator<Segment> {
  let from: Point | null = null;
  for (const stroke of path) {
    if (stroke.kind === 'move') from = stroke.to;
    if (stroke.kind === 'move' || from === null) continue;
    for (const to of listCorners(stroke, from)) {
      if (to.x !== from.x || to.y !== from.y) yield { from, to };
      from = to;
    }
  }
}

function listCorners(stroke: Stroke, from: Point): readonly Point[] {
  if (stroke.kind !== 'curve') return [stroke.to];
  const { first, second, to } = stroke;
  const isCorner =
    (from.x === first.x && second.y === to.y) || (from.y === first.y && second.x === to.x);
  if (!isCorner) return [first, second, to];
  return [from.x === first.x ? { x: from.x, y: to.y } : { x: to.x, y: from.y }, to];
}
