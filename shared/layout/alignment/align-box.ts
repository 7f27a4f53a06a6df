import { findGreatest, findLeast } from '../../base/extremes.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';

/** A line on which boxes stand: along y at a place on x for axis `x`, and the other way round. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** Where the line starts and ends, so that it passes all boxes that stand on it. */
  readonly from: number;
  readonly to: number;
}

/** How far a box has to move to stand in line with others, and the lines it then stands on. */
export interface Alignment {
  readonly shift: Point;
  readonly guides: readonly Guide[];
}

/** In line with nothing, and so moved nowhere. */
export const NO_ALIGNMENT: Alignment = { shift: { x: 0, y: 0 }, guides: [] };

/**
 * Aligns a box to others: left edges, middles and right edges, tops, middles and bottoms, each to its
 * like. On each axis the least shift of at most `reach` wins; without one the box stays on that axis.
 * Canvas units; linear in the others.
 */
export function alignBox(box: Box, others: readonly Box[], reach: number): Alignment {
  const shift = {
    x: findShift(box, others, 'x', reach),
    y: findShift(box, others, 'y', reach),
  };
  const moved = { ...box, x: box.x + (shift.x ?? 0), y: box.y + (shift.y ?? 0) };
  const guides = (['x', 'y'] as const).flatMap((axis) =>
    shift[axis] === null ? [] : listGuides(moved, others, axis),
  );
  return { shift: { x: shift.x ?? 0, y: shift.y ?? 0 }, guides };
}

type Axis = Guide['axis'];

/** Start, middle and end of a box on an axis. */
function stopsOf(box: Box, axis: Axis): readonly [number, number, number] {
  const [start, length] = axis === 'x' ? [box.x, box.width] : [box.y, box.height];
  return [start, start + length / 2, start + length];
}

function findShift(box: Box, others: readonly Box[], axis: Axis, reach: number): number | null {
  let least: number | null = null;
  const own = stopsOf(box, axis);
  for (const other of others) {
    const stops = stopsOf(other, axis);
    own.forEach((stop, index) => {
      const shift = (stops[index] ?? stop) - stop;
      if (Math.abs(shift) > reach) return;
      if (least === null || Math.abs(shift) < Math.abs(least)) least = shift;
    });
  }
  return least;
}

// Places differ by less than this through rounding alone.
const SAME = 0.01;

function listGuides(box: Box, others: readonly Box[], axis: Axis): readonly Guide[] {
  const guides = stopsOf(box, axis).map((at, index) => {
    const inLine = others.filter(
      (other) => Math.abs((stopsOf(other, axis)[index] ?? 0) - at) < SAME,
    );
    return inLine.length === 0 ? null : spanGuide([box, ...inLine], axis, at);
  });
  const [start, middle, end] = guides;
  // Boxes of one size stand in line at both edges, and the middle then says nothing new.
  return [start, start && end ? null : middle, end].flatMap((guide) => guide ?? []);
}

function spanGuide(boxes: readonly Box[], axis: Axis, at: number): Guide {
  const spans = boxes.map((box) => stopsOf(box, axis === 'x' ? 'y' : 'x'));
  return {
    axis,
    at,
    from: findLeast(spans.map(([start]) => start)),
    to: findGreatest(spans.map(([, , end]) => end)),
  };
}
