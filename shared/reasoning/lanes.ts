import type { Formulas } from './formulas.ts';
import type { Slot } from './framework.ts';
import { type Moves, openMoves } from './steady.ts';
import type { Strengths } from './strengths.ts';

/**
 * How many trials of one framework are computed side by side. What a strength is computed from is then looked up
 * once for all of them, and looking it up takes most of the time.
 */
export const LANES = 32;

/** A number for each lane. */
export type Lanes = Float64Array;

/** Lanes that are all 0. */
function openLanes(): Lanes {
  return new Float64Array(LANES);
}

/** The strengths of all slots in each lane: of a slot in lane l at `slot * LANES + l`. */
export type LaneStrengths = Float64Array;

/** Puts the same strengths on all lanes. Linear. */
export function spread(strengths: Strengths, into: LaneStrengths): void {
  for (let slot = 0; slot < strengths.length; slot += 1) {
    into.fill(strengths[slot] ?? 0, slot * LANES, (slot + 1) * LANES);
  }
}

/** Buffers for computing a member on all lanes. */
export interface LaneWorkings {
  readonly attack: Lanes;
  readonly support: Lanes;
  readonly passed: Lanes;
  /** The strength of each slot that is the same on all lanes, whatever is tried; `MOVING` for others. */
  readonly steady: Strengths;
  /** What came out. */
  readonly strengths: Lanes;
  /** Of the places of a ring. */
  readonly moves: Moves;
}

const MOVING = -1;

/**
 * Fresh workings, to be used over and over, for formulas of a framework of `size` slots; `mayMove` are the slots of
 * which something may be tried. What nothing speaks to stays as it is, and is looked up in a far smaller table: most
 * arguments are so.
 */
export function openLaneWorkings(
  { slots, starts, bases }: Formulas,
  size: number,
  mayMove: (slot: Slot) => boolean,
): LaneWorkings {
  const steady = new Float64Array(size).fill(MOVING);
  for (let member = 0; member < slots.length; member += 1) {
    const slot = slots[member] ?? 0;
    const isSpokenTo = starts[2 * member] !== starts[2 * member + 2];
    if (!isSpokenTo && !mayMove(slot)) steady[slot] = bases[member] ?? 0;
  }
  return {
    steady,
    attack: openLanes(),
    support: openLanes(),
    passed: openLanes(),
    strengths: openLanes(),
    moves: openMoves(slots.length, LANES),
  };
}

/** What is tried on each lane. */
export interface LaneTries {
  /** Which member is tried otherwise; `NO_MEMBER` on a lane that is not in use. */
  readonly members: Int32Array;
  /** What base score is tried for it; `WITHOUT` to do without it. */
  readonly bases: Lanes;
  /** 1 for a member that is tried otherwise on any lane. */
  readonly isTried: Uint8Array;
}

const NO_MEMBER = -1;
/** In place of a base score. */
export const WITHOUT = -1;

/** Lanes on which nothing is tried yet, of so many members. */
export function openTries(count: number): LaneTries {
  return {
    members: new Int32Array(LANES).fill(NO_MEMBER),
    bases: openLanes(),
    isTried: new Uint8Array(count),
  };
}

/** Tries members otherwise, one on each lane; lanes beyond are not in use. */
export function setTries(
  { members, bases, isTried }: LaneTries,
  tries: readonly { readonly member: number; readonly base: number }[],
): void {
  members.fill(NO_MEMBER);
  isTried.fill(0);
  for (const [lane, { member, base }] of tries.entries()) {
    members[lane] = member;
    bases[lane] = base;
    isTried[member] = 1;
  }
}

/** Computes a member on each lane as `computeMember` does, into the workings. */
export function computeLanes(
  formulas: Formulas,
  member: number,
  tries: LaneTries,
  strengths: LaneStrengths,
  workings: LaneWorkings,
): void {
  const { semantics, bases, starts } = formulas;
  const { attack, support, strengths: out } = workings;
  const middle = starts[2 * member + 1] ?? 0;
  gatherRange(formulas, starts[2 * member] ?? 0, middle, strengths, attack, workings);
  gatherRange(formulas, middle, starts[2 * member + 2] ?? 0, strengths, support, workings);
  semantics.weighLanes(bases[member] ?? 0, attack, support, out);
  if (tries.isTried[member] === 0) return;
  for (let lane = 0; lane < LANES; lane += 1) {
    if (tries.members[lane] !== member) continue;
    const base = tries.bases[lane] ?? WITHOUT;
    out[lane] = base === WITHOUT ? 0 : semantics.weigh(base, attack[lane] ?? 0, support[lane] ?? 0);
  }
}

function gatherRange(
  formulas: Formulas,
  from: number,
  end: number,
  strengths: LaneStrengths,
  gathered: Lanes,
  workings: LaneWorkings,
): void {
  const { semantics, sources, premiseStarts, premises } = formulas;
  const { steady } = workings;
  gathered.fill(0);
  for (let at = from; at < end; at += 1) {
    const first = premiseStarts[at] ?? 0;
    const last = premiseStarts[at + 1] ?? 0;
    const share = steady[sources[at] ?? 0] ?? MOVING;
    if (share !== MOVING && first + 1 === last) {
      semantics.gatherLanes(gathered, strengths, (premises[first] ?? 0) * LANES, share);
    } else if (first < last) {
      passOnLanes(formulas, at, strengths, workings);
      semantics.gatherLanes(gathered, workings.passed, 0, 1);
    }
  }
}

/** What the argument at a place of `sources`, which has premises, passes on, into the workings. */
function passOnLanes(
  { sources, premiseStarts, premises }: Formulas,
  at: number,
  strengths: LaneStrengths,
  { passed, steady }: LaneWorkings,
): void {
  const last = premiseStarts[at + 1] ?? 0;
  const source = sources[at] ?? 0;
  const share = steady[source] ?? MOVING;
  passed.fill(1);
  for (let each = premiseStarts[at] ?? 0; each < last; each += 1) {
    lowerTo(passed, strengths, premises[each] ?? 0);
  }
  if (share === MOVING) weakenBy(passed, strengths, source);
  else for (let lane = 0; lane < LANES; lane += 1) passed[lane] = share * (passed[lane] ?? 0);
}

function lowerTo(passed: Lanes, strengths: LaneStrengths, slot: Slot): void {
  const start = slot * LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    passed[lane] = Math.min(passed[lane] ?? 0, strengths[start + lane] ?? 0);
  }
}

function weakenBy(passed: Lanes, strengths: LaneStrengths, slot: Slot): void {
  const start = slot * LANES;
  for (let lane = 0; lane < LANES; lane += 1) {
    passed[lane] = (passed[lane] ?? 0) * (strengths[start + lane] ?? 0);
  }
}

/** Notes how far what came out of a slot is from its strengths, lane by lane, as row `at` of `moves`. */
export function noteRow(
  strengths: LaneStrengths,
  slot: Slot,
  from: Lanes,
  moves: Float64Array,
  at: number,
): void {
  const [start, row] = [slot * LANES, at * LANES];
  for (let lane = 0; lane < LANES; lane += 1) {
    moves[row + lane] = (from[lane] ?? 0) - (strengths[start + lane] ?? 0);
  }
}

/** Writes what came out of a slot into its strengths; answers how far the farthest lane moved. */
export function writeRow(strengths: LaneStrengths, slot: Slot, from: Lanes): number {
  const start = slot * LANES;
  let farthest = 0;
  for (let lane = 0; lane < LANES; lane += 1) {
    const next = from[lane] ?? 0;
    const by = Math.abs(next - (strengths[start + lane] ?? 0));
    if (by > farthest) farthest = by;
    strengths[start + lane] = next;
  }
  return farthest;
}
