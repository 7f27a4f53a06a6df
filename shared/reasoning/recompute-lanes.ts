import type { Allowance } from './allowance.ts';
import { type Course, type RingBounds, stirAfter, visitStirred } from './course.ts';
import {
  computeLanes,
  LANES,
  type LaneStrengths,
  type LaneTries,
  type LaneWorkings,
  noteRow,
  writeRow,
} from './lanes.ts';
import { CLOSE } from './narrow-enclosure.ts';
import { movesOf, steady } from './steady.ts';

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
  const { moves } = workings;
  const compute = (place: number): void =>
    computeLanes(formulas, place, tries, strengths, workings);
  const visitPlace = (place: number): void => {
    allowance.left -= LANES;
    compute(place);
    const moved = writeRow(strengths, formulas.slots[place] ?? 0, workings.strengths);
    if (moved !== 0) stirAfter(course, place);
  };
  /** Answers how far the farthest moved. */
  const goRound = (ring: Int32Array, slots: Int32Array, noted: Float64Array | null): number => {
    let farthest = 0;
    for (let at = 0; at < ring.length; at += 1) {
      const slot = slots[at] ?? 0;
      compute(ring[at] ?? 0);
      if (noted !== null) noteRow(strengths, slot, workings.strengths, noted, at);
      farthest = Math.max(farthest, writeRow(strengths, slot, workings.strengths));
    }
    return farthest;
  };
  return visitStirred(course, visitPlace, (ring) => {
    for (const place of ring) stirAfter(course, place);
    const slots = ring.map((place) => formulas.slots[place] ?? 0);
    const bound = bounds[ring[0] ?? 0] ?? 0;
    for (let round = 0; round < CLOSE.most && allowance.left >= 0; round += 1) {
      allowance.left -= LANES * ring.length;
      const noted = movesOf(moves, round);
      const farthest = goRound(ring, slots, noted);
      if (farthest * bound <= CLOSE.off || farthest === 0) return true;
      if (noted === moves.second) steady(moves, slots, strengths);
    }
    return false;
  });
}
