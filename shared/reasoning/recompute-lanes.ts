import type { Allowance } from './allowance.ts';
import { type Course, type RingBounds, stirAfter, visitStirred } from './course.ts';
import {
  computeLanes,
  LANES,
  type LaneStrengths,
  type LaneTries,
  type LaneWorkings,
  writeRow,
} from './lanes.ts';
import { CLOSE } from './narrow-enclosure.ts';

/**
 * Computes what is stirred as `recompute` does, on all lanes at once, each with what is tried on it: rings close in
 * on their one rest until the last lane has come to it. False where the allowance is spent first.
 */
export function recomputeLanes(
  course: Course,
  bounds: RingBounds,
  tries: LaneTries,
  strengths: LaneStrengths,
  workings: LaneWorkings,
  allowance: Allowance,
): boolean {
  const { formulas } = course;
  const move = (place: number): number => {
    computeLanes(formulas, place, tries, strengths, workings);
    return writeRow(strengths, formulas.slots[place] ?? 0, workings.strengths);
  };
  const visitPlace = (place: number): void => {
    allowance.left -= LANES;
    if (move(place) !== 0) stirAfter(course, place);
  };
  return visitStirred(course, visitPlace, (ring) => {
    for (const place of ring) stirAfter(course, place);
    const bound = bounds[ring[0] ?? 0] ?? 0;
    for (let round = 0; round < CLOSE.most && allowance.left >= 0; round += 1) {
      allowance.left -= LANES * ring.length;
      let farthest = 0;
      for (const place of ring) farthest = Math.max(farthest, move(place));
      if (farthest * bound <= CLOSE.off || farthest === 0) return true;
    }
    return false;
  });
}
