import type { Point } from '../model/statement.ts';

/** An extent in canvas units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in canvas units; x and y are its top left corner. */
export interface Box extends Point, Size {}

/** Whether two boxes are one and the same extent. */
export function isSameBox(first: Box, second: Box): boolean {
  return (
    first.x === second.x &&
    first.y === second.y &&
    first.width === second.width &&
    first.height === second.height
  );
}

/**
 * Whether two boxes share some area once each is grown by half of `gap`. Touching is not sharing; of one without extent
 * counts whether it lies within the other.
 */
export function overlaps(first: Box, second: Box, gap = 0): boolean {
  return (
    first.x < second.x + second.width + gap &&
    second.x < first.x + first.width + gap &&
    first.y < second.y + second.height + gap &&
    second.y < first.y + first.height + gap
  );
}

/** The box grown by a margin on every side. */
export function growBox(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** What two boxes share; null where they share no area. */
export function intersectBoxes(first: Box, second: Box): Box | null {
  const [x, y] = [Math.max(first.x, second.x), Math.max(first.y, second.y)];
  const width = Math.min(first.x + first.width, second.x + second.width) - x;
  const height = Math.min(first.y + first.height, second.y + second.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest box around all given; null for none. */
export function encloseBoxes(boxes: Iterable<Box>): Box | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  if (left > right) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The boxes with all that overlap joined to one around them, until none overlap: they cover what the given ones do, and
 * somewhat more. Costs the square of how many there are.
 */
export function joinOverlapping(boxes: Iterable<Box>): readonly Box[] {
  const apart: Box[] = [];
  for (const box of boxes) {
    let joined = box;
    for (;;) {
      const around = joined;
      const place = apart.findIndex((other) => overlaps(other, around));
      const [other] = place < 0 ? [] : apart.splice(place, 1);
      if (other === undefined) break;
      joined = encloseBoxes([other, around]) ?? around;
    }
    apart.push(joined);
  }
  return apart;
}
