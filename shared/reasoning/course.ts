import type { GradualName } from '../model/gradual-name.ts';
import type { Allowance } from './allowance.ts';
import { type Enclosure, narrowMember, openEnds } from './ends.ts';
import { computeMember, type Formulas, graphOf, layOutFormulas } from './formulas.ts';
import type { Framework, Slots } from './framework.ts';
import { closeIn, narrowEnclosure } from './narrow-enclosure.ts';
import { type Pass, planPass } from './pass.ts';
import type { Strengths } from './strengths.ts';

/**
 * Slots in an order in which their strengths can be computed, to be computed over and over with something
 * changed. Member i of the formulas stands at place i.
 */
export interface Course extends Pass {
  /** Both tables of base scores may be written to, to try others. */
  readonly formulas: Formulas;
  /** Where the ring that a place is in begins; `OFF_RING` for none. */
  readonly ringStarts: Int32Array;
  /** Of a slot, which must be one of the course. */
  readonly placeOf: Int32Array;
  /** What depends on place i directly: the places from `starts[i]` to before `starts[i + 1]` of `dependents`. */
  readonly starts: Int32Array;
  readonly dependents: Int32Array;
  /** 1 at places that are to be computed anew; 0 throughout when nothing is under way. */
  readonly stirred: Uint8Array;
  /** 0 throughout when nothing is under way. */
  readonly errors: Strengths;
}

const OFF_RING = -1;

/** Plans a course over a scope, as `planPass` does. Linear. */
export function planCourse(framework: Framework, semantics: GradualName, scope: Slots): Course {
  const pass = planPass(framework, semantics, scope);
  const slots = Array.from(pass.members, (member) => pass.formulas.slots[member] ?? 0);
  const laidOut = layOutFormulas(framework, pass.formulas.semantics, slots);
  const formulas = { ...laidOut, mostBases: laidOut.bases.slice() };
  const placeOf = new Int32Array(framework.ids.length);
  for (const [place, slot] of slots.entries()) placeOf[slot] = place;
  return {
    formulas,
    members: pass.members.map((_, place) => place),
    ringEnds: pass.ringEnds,
    ringStarts: findRingStarts(pass.ringEnds),
    placeOf,
    ...listDependents(formulas, framework.ids.length),
    stirred: new Uint8Array(slots.length),
    errors: new Float64Array(framework.ids.length),
  };
}

function findRingStarts(ringEnds: Int32Array): Int32Array {
  const starts = new Int32Array(ringEnds.length).fill(OFF_RING);
  for (const [start, end] of ringEnds.entries()) if (end > 0) starts.fill(start, start, end);
  return starts;
}

function listDependents(formulas: Formulas, size: number): Pick<Course, 'starts' | 'dependents'> {
  const inputs = graphOf(formulas, size);
  const count = formulas.slots.length;
  const starts = new Int32Array(count + 1);
  for (const input of inputs.next) starts[input + 1] = (starts[input + 1] ?? 0) + 1;
  for (let place = 0; place < count; place += 1) {
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  }
  const ends = starts.slice();
  const dependents = new Int32Array(starts[count] ?? 0);
  for (let place = 0; place < count; place += 1) {
    const last = inputs.starts[place + 1] ?? 0;
    for (let at = inputs.starts[place] ?? 0; at < last; at += 1) {
      const input = inputs.next[at] ?? 0;
      const end = ends[input] ?? 0;
      dependents[end] = place;
      ends[input] = end + 1;
    }
  }
  return { starts, dependents };
}

/** Makes ready for what depends on a place to be computed anew. */
export function stirAfter({ starts, dependents, stirred }: Course, place: number): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) stirred[dependents[at] ?? 0] = 1;
}

/**
 * Goes through what is stirred, in the order of the course, to single places and to whole rings; the visitors
 * stir what comes after. Stops where one of them answers false, with the same answer. Nothing is stirred then.
 */
export function visitStirred(
  { members, ringEnds, ringStarts, stirred }: Course,
  visitPlace: (place: number) => void,
  visitRing: (ring: Int32Array) => boolean,
): boolean {
  for (let place = stirred.indexOf(1); place !== -1; ) {
    const start = ringStarts[place] ?? OFF_RING;
    const isOffRing = start === OFF_RING;
    const end = isOffRing ? place + 1 : (ringEnds[start] ?? 0);
    if (isOffRing) visitPlace(place);
    else if (!visitRing(members.subarray(start, end))) {
      stirred.fill(0);
      return false;
    }
    stirred.fill(0, isOffRing ? place : start, end);
    place = stirred.indexOf(1, end);
  }
  return true;
}

/** How surely each ring comes to one rest, by the place where it begins (see `boundErrors`). */
export type RingBounds = Float64Array;

/**
 * Computes what is stirred, in place, and what that changes, from where it is: rings whose bounds are known
 * close in on their one rest. A pinned place keeps its strength. False where the allowance is spent first.
 */
export function recompute(
  course: Course,
  bounds: RingBounds,
  strengths: Strengths,
  allowance: Allowance,
  pinned: number | null = null,
): boolean {
  const { formulas } = course;
  const visitPlace = (place: number): void => {
    allowance.left -= 1;
    const slot = formulas.slots[place] ?? 0;
    const next = computeMember(formulas, place, strengths);
    if (next === strengths[slot]) return;
    strengths[slot] = next;
    stirAfter(course, place);
  };
  return visitStirred(course, visitPlace, (ring) => {
    for (const place of ring) stirAfter(course, place);
    const moving = ring.filter((place) => place !== pinned);
    return closeIn(formulas, moving, bounds[ring[0] ?? 0] ?? 0, strengths, allowance);
  });
}

/**
 * Between what the strengths of what is stirred lie, in place, and of all that depends on it, whatever the
 * base scores are and whatever goes that may; notes the bound of each ring. Of `within`, it is known that they lie
 * in it. False where a ring may come to rest in several ways, or the allowance is spent.
 */
export function enclose(
  course: Course,
  bounds: RingBounds,
  { low, high }: Enclosure,
  allowance: Allowance,
  within: Enclosure | null = null,
): boolean {
  const { formulas, errors } = course;
  const ends = openEnds();
  const open = (place: number): void => {
    const slot = formulas.slots[place] ?? 0;
    low[slot] = within?.low[slot] ?? 0;
    high[slot] = within?.high[slot] ?? 1;
    stirAfter(course, place);
  };
  const visitPlace = (place: number): void => {
    allowance.left -= 2;
    open(place);
    narrowMember(formulas, place, { low, high }, ends);
  };
  let restsOneWay = true;
  visitStirred(course, visitPlace, (ring) => {
    for (const place of ring) open(place);
    const bound = narrowEnclosure(formulas, ring, { low, high }, allowance, errors);
    if (bound === null || Number.isNaN(bound)) restsOneWay = false;
    else bounds[ring[0] ?? 0] = bound;
    return true;
  });
  return restsOneWay;
}
