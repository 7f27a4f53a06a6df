import type { Point } from '../../model/statement.ts';
import type { Bracket } from '../argument-geometry.ts';
import type { Joint } from './junctions.ts';
import { roundCorners } from './polyline.ts';

// A sign keeps this far from the corners of the bracket and from the mark on it.
const CLEARANCE = 20;

/** The bracket on which co-premises hang, with the places of its signs; null for a single premise. */
export function bindPremises({ ways, junction }: Joint): Bracket | null {
  if (ways.length < 2) return null;
  return { paths: ways.map(roundCorners), signs: placeSigns(ways, junction) };
}

/** Between neighbours on the bar, beside the mark where that lies in the middle. */
function placeSigns(ways: readonly (readonly Point[])[], junction: Point): readonly Point[] {
  const corners = ways.map((way) => (way.length > 2 ? way[1] : undefined) ?? junction);
  const isUpright = corners.every(({ x }) => Math.abs(x - (corners[0]?.x ?? x)) < 0.5);
  const along = ({ x, y }: Point): number => (isUpright ? y : x);
  const sorted = [...corners].sort((first, second) => along(first) - along(second));
  const joint = along(junction);
  return sorted.slice(1).flatMap((corner, index) => {
    const before = sorted[index] ?? corner;
    const place = findGap(along(before), along(corner), joint);
    if (place === null) return [];
    return [isUpright ? { x: corner.x, y: place } : { x: place, y: corner.y }];
  });
}

function findGap(from: number, to: number, joint: number): number | null {
  const middle = (from + to) / 2;
  const isMarked = Math.abs(middle - joint) < CLEARANCE;
  const place = isMarked ? (joint + to) / 2 : middle;
  return Math.min(place - from, to - place) < CLEARANCE ? null : place;
}
