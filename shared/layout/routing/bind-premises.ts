import type { Point } from '../../model/statement.ts';
import type { Bracket } from '../argument-geometry.ts';
import type { Joint } from './junctions.ts';
import { findDirection, goFrom, roundCorners } from './polyline.ts';

// A sign keeps this far from the corners of the bracket and from the mark on it.
const CLEARANCE = 20;
// Where it stands on a way of its own, it keeps so much more from the mark.
const SIGN_ROOM = 8;

/** The bracket on which co-premises hang, with the places of its signs; null for a single premise. */
export function bindPremises({ ways, junction }: Joint): Bracket | null {
  if (ways.length < 2) return null;
  return { paths: ways.map(roundCorners), signs: placeSigns(ways, junction) };
}

/** Between neighbours on the bar, beside the mark where that lies in the middle. */
function placeSigns(ways: readonly (readonly Point[])[], junction: Point): readonly Point[] {
  const corners = ways.map((way) => (way.length > 2 ? way[1] : undefined) ?? junction);
  const isUpright = corners.every(({ x }) => Math.abs(x - (corners[0]?.x ?? x)) < 0.5);
  const isLevel = corners.every(({ y }) => Math.abs(y - (corners[0]?.y ?? y)) < 0.5);
  if (!isUpright && !isLevel) return ways.slice(1).flatMap((way) => placeSignOn(way) ?? []);
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

/** Where there is no bar: on the last piece of a way that has room for it. */
function placeSignOn(way: readonly Point[]): Point | null {
  for (let index = way.length - 1; index > 0; index -= 1) {
    const [from, to] = [way[index - 1], way[index]];
    if (from === undefined || to === undefined) break;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length >= 2 * CLEARANCE) return goFrom(to, findDirection(to, from), CLEARANCE + SIGN_ROOM);
  }
  return null;
}

function findGap(from: number, to: number, joint: number): number | null {
  const middle = (from + to) / 2;
  const isMarked = Math.abs(middle - joint) < CLEARANCE;
  const place = isMarked ? (joint + to) / 2 : middle;
  return Math.min(place - from, to - place) < CLEARANCE ? null : place;
}
