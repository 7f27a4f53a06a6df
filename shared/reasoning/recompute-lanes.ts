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

/** Lanes on which something is tried, and how strong all is on each. */
export interface TriedLanes {
  readonly strengths: LaneStrengths;
  readonly tries: LaneTries;
  readonly workings: LaneWorkings;
}

/**
 * Computes what is stirred as `recompute` does, on all lanes at once, each with what is tried on it: rings close in
 * on their one rest until the last lane has come to it. False where the allowance is spent first.
 */
export function recomputeLanes(
  course: Course,
  bounds: RingBounds,
  lanes: TriedLanes,
  allowance: Allowance,
): boolean {
  return goThrough(course, lanes, allowance, (ring, goRound) => {
    const bound = bounds[ring[0] ?? 0] ?? 0;
    for (let round = 0; round < CLOSE.most && allowance.left >= 0; round += 1) {
      const farthest = goRound(round);
      if (farthest * bound <= CLOSE.off || farthest === 0) return true;
    }
    return false;
  });
}

/** How often a ring is gone round at most for an estimate, and what counts as no move. */
const ROUGH = { rounds: 6, still: 1e-4 };

/**
 * About what `recomputeLanes` comes to, without knowing of any bound: rings are left after a few rounds, wherever they
 * are. Linear in what is stirred, and exact where there are no rings.
 */
export function estimateLanes(course: Course, lanes: TriedLanes): void {
  goThrough(course, lanes, { left: Number.POSITIVE_INFINITY }, (_, goRound) => {
    for (let round = 0; round < ROUGH.rounds; round += 1) if (goRound(round) < ROUGH.still) break;
    return true;
  });
}

/** Goes round a ring once more, the rounds counted from 0; answers how far the farthest moved. */
type GoRound = (round: number) => number;

function goThrough(
  course: Course,
  { strengths, tries, workings }: TriedLanes,
  allowance: Allowance,
  settle: (ring: Int32Array, goRound: GoRound) => boolean,
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
  return visitStirred(course, visitPlace, (ring) => {
    for (const place of ring) stirAfter(course, place);
    const slots = ring.map((place) => formulas.slots[place] ?? 0);
    return settle(ring, (round) => {
      allowance.left -= LANES * ring.length;
      // What the round before swung too far.
      if (round > 0 && movesOf(moves, round - 1) === moves.second) steady(moves, slots, strengths);
      const noted = movesOf(moves, round);
      let farthest = 0;
      for (let at = 0; at < ring.length; at += 1) {
        const slot = slots[at] ?? 0;
        compute(ring[at] ?? 0);
        if (noted !== null) noteRow(strengths, slot, workings.strengths, noted, at);
        farthest = Math.max(farthest, writeRow(strengths, slot, workings.strengths));
      }
      return farthest;
    });
  });
}
