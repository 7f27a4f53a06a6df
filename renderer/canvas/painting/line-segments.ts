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
 * The lines of an argument as straight pieces: a rounded corner becomes the corner it rounds, what
 * co-premises share is listed once. Remembered for as long as the geometry lives.
 */
export const listSegments: (route: ArgumentGeometry) => readonly Segment[] = memoizeWeakly(
  (route) => {
    const segments: Segment[] = [];
    const seen = new Set<string>();
    for (const { path } of route.legs) {
      for (const segment of straighten(path)) {
        const { from, to } = segment;
        const key = `${from.x} ${from.y} ${to.x} ${to.y}`;
        if (route.legs.length > 1 && seen.has(key)) continue;
        seen.add(key);
        segments.push(segment);
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

function* straighten(path: readonly Stroke[]): Generator<Segment> {
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
