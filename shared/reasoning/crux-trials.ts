import type { StatementId } from '../model/ids.ts';
import type { Allowance } from './allowance.ts';
import { computeStrengths } from './compute-strengths.ts';
import {
  type Course,
  enclose,
  planCourse,
  type RingBounds,
  recompute,
  stirAfter,
} from './course.ts';
import type { Enclosure } from './ends.ts';
import { estimateStrength } from './estimate-strength.ts';
import type { Evaluation } from './evaluate.ts';
import { findCrossing } from './find-crossing.ts';
import { type Framework, RULE, type Rule, type Slot, type Slots } from './framework.ts';
import type { Label } from './label.ts';
import { createLabelsWithout } from './label-without.ts';
import { LANES, openLaneWorkings, openTries, setTries, spread, WITHOUT } from './lanes.ts';
import { createNarrowing, hasRings, type Pass } from './pass.ts';
import { estimateLanes, recomputeLanes, type TriedLanes } from './recompute-lanes.ts';
import { ruleOut } from './rule-out.ts';
import { fixedStrength, type Strengths } from './strengths.ts';
import { downstreamOf, upstreamOf } from './walk.ts';

/** The strength at which a motion turns from carried to not. */
const HALF = 0.5;
/** How many pieces of the range of credence are searched for crossings where the motion can turn twice. */
const PIECES = LANES - 1;

/** An evaluation of which one statement after the other is tried otherwise, to see what becomes of one slot. */
export interface Trials {
  readonly evaluation: Evaluation;
  readonly goal: Slot;
  /** What leads to the goal, itself first, and then the nearer before the farther. */
  readonly relevant: Slots;
  readonly isRelevant: Uint8Array;
  /** Computes what is relevant. */
  readonly course: Course;
  readonly bounds: RingBounds;
  /** Those that hold for all that waits to be tried side by side. */
  readonly laneBounds: RingBounds;
  readonly hasRings: boolean;
  readonly narrow: (slots: Slots) => Pass;
  /** The framework, to be changed for each trial and put back. */
  readonly tried: Framework & { readonly rules: Rule[]; readonly bases: number[] };
  /** Overwritten by each trial. */
  readonly strengths: Strengths;
  readonly ends: Enclosure;
  /** Each of statements that those before it hold too. */
  readonly outers: Outer[];
  /** The same for trials side by side. */
  readonly lanes: TriedLanes;
  readonly labelWithout: (slot: Slot) => Label;
}

/** Between what all comes, whichever of some statements go, where that was not enough to tell that it rests one way. */
interface Outer extends Enclosure {
  readonly slots: ReadonlySet<Slot>;
}

/** Null where the framework does not hold the goal. Linear. */
export function openTrials(evaluation: Evaluation, goalId: StatementId): Trials | null {
  const { framework, semantics, strengths } = evaluation;
  const goal = framework.slots.get(goalId);
  if (goal === undefined) return null;
  const relevant = upstreamOf(framework, [goal]);
  const isRelevant = new Uint8Array(framework.ids.length);
  for (const slot of relevant) isRelevant[slot] = 1;
  const course = planCourse(framework, semantics, relevant);
  return {
    evaluation,
    goal,
    relevant,
    isRelevant,
    course,
    bounds: new Float64Array(relevant.length),
    hasRings: hasRings(course),
    narrow: createNarrowing(course, framework.ids.length),
    tried: { ...framework, rules: [...framework.rules], bases: [...framework.bases] },
    strengths: strengths.slice(),
    ends: { low: strengths.slice(), high: strengths.slice() },
    outers: [],
    laneBounds: new Float64Array(relevant.length),
    lanes: {
      strengths: new Float64Array(LANES * strengths.length),
      tries: openTries(relevant.length),
      workings: openLaneWorkings(
        course.formulas,
        framework.ids.length,
        (slot) => framework.rules[slot] !== RULE.argument,
      ),
    },
    labelWithout: createLabelsWithout(framework, relevant, goal),
  };
}

/**
 * Whether all comes to rest in one way only without any of some statements, whichever;
 * `tryWithout` may then start from how things stand now.
 */
export function restsWithout(trials: Trials, slots: Slots, allowance: Allowance): boolean {
  if (!trials.hasRings) return true;
  const { course, evaluation, ends } = trials;
  const { mayGo } = course.formulas;
  ends.low.set(evaluation.strengths);
  ends.high.set(evaluation.strengths);
  const places = slots.map((slot) => course.placeOf[slot] ?? 0);
  for (const place of places) {
    mayGo[place] = 1;
    course.stirred[place] = 1;
  }
  const within = findOuter(trials, slots);
  const rests = enclose(course, trials.bounds, ends, allowance, within);
  mayGo.fill(0);
  const isSure = rests && Number.isFinite(ends.low[trials.goal]);
  if (!isSure && slots.length > 1) {
    trials.outers.push({ slots: new Set(slots), low: ends.low.slice(), high: ends.high.slice() });
  }
  return isSure;
}

/** The narrowest enclosure found for these statements, perhaps with others: what holds for all holds for some. */
function findOuter({ outers }: Trials, slots: Slots): Outer | null {
  for (;;) {
    const outer = outers.at(-1) ?? null;
    if (outer === null || slots.every((slot) => outer.slots.has(slot))) return outer;
    outers.pop();
  }
}

/** How the goal comes out without a statement and the arguments it is a premise of. */
export interface Without {
  readonly slot: Slot;
  readonly strength: number;
  readonly label: Label;
  /** Rings are not known to be at rest: no more was allowed, or no more was asked for. */
  readonly isEstimate: boolean;
}

/** Notes that what rests without some statements, as was found last, waits to be tried side by side with others. */
export function awaitLanes({ bounds, laneBounds }: Trials, isFirst: boolean): void {
  if (isFirst) laneBounds.fill(0);
  for (let place = 0; place < bounds.length; place += 1) {
    laneBounds[place] = Math.max(laneBounds[place] ?? 0, bounds[place] ?? 0);
  }
}

/**
 * The same of several, at most `LANES`, without any of which all comes to rest in one way only (see `restsWithout`):
 * side by side, as they share most of what has to be looked up. Null where the allowance is spent first.
 */
export function tryEachWithout(
  trials: Trials,
  slots: Slots,
  allowance: Allowance,
): readonly Without[] | null {
  const { course, evaluation, laneBounds, lanes } = trials;
  tryAbsences(trials, slots, evaluation.strengths);
  if (!recomputeLanes(course, laneBounds, lanes, allowance)) return null;
  return readLanes(trials, slots, false);
}

/**
 * About the same of several, at most `LANES`, whatever they rest in: from how things stand now, as far as a few rounds
 * come. Linear in what leads to the goal.
 */
export function estimateEachWithout(trials: Trials, slots: Slots): readonly Without[] {
  const { course, evaluation, lanes } = trials;
  const { bases } = evaluation.framework;
  tryAbsences(
    trials,
    slots,
    evaluation.strengths.map((strength, slot) =>
      Number.isNaN(strength) ? (bases[slot] ?? 0) : strength,
    ),
  );
  estimateLanes(course, lanes);
  return readLanes(trials, slots, true);
}

/** Sets lanes to try the absence of one statement each, from given strengths on. */
function tryAbsences({ course, lanes }: Trials, slots: Slots, strengths: Strengths): void {
  const places = slots.map((slot) => course.placeOf[slot] ?? 0);
  spread(strengths, lanes.strengths);
  setTries(
    lanes.tries,
    places.map((member) => ({ member, base: WITHOUT })),
  );
  for (const place of places) course.stirred[place] = 1;
}

function readLanes(
  { goal, lanes, labelWithout }: Trials,
  slots: Slots,
  isEstimate: boolean,
): readonly Without[] {
  return slots.map((slot, lane) => ({
    slot,
    strength: lanes.strengths[goal * LANES + lane] ?? 0,
    label: labelWithout(slot),
    isEstimate,
  }));
}

/** Tries a statement's absence. Linear in what lies between it and the goal, but for rings. */
export function tryWithout(
  trials: Trials,
  slot: Slot,
  rests: boolean,
  allowance: Allowance,
): Without {
  const label = trials.labelWithout(slot);
  const { evaluation, goal, course, strengths } = trials;
  if (rests) {
    const place = course.placeOf[slot] ?? 0;
    strengths.set(evaluation.strengths);
    strengths[slot] = 0;
    stirAfter(course, place);
    const isDone = recompute(course, trials.bounds, strengths, allowance, place);
    if (isDone) return { slot, strength: strengths[goal] ?? 0, label, isEstimate: false };
  }
  return { slot, label, ...startWithout(trials, slot, allowance) };
}

/** The same from the base scores on. */
function startWithout(
  trials: Trials,
  slot: Slot,
  allowance: Allowance,
): Pick<Without, 'strength' | 'isEstimate'> {
  const { evaluation, goal, tried, strengths } = trials;
  const pass = trials.narrow(scopeOf(trials, slot).filter((each) => each !== slot));
  strengths.set(evaluation.strengths);
  strengths[slot] = 0;
  tried.rules[slot] = RULE.rejected;
  computeStrengths(tried, pass, strengths, allowance);
  tried.rules[slot] = evaluation.framework.rules[slot] ?? RULE.vacant;
  const isEstimate = allowance.left < 0 && hasRings(pass);
  if (!isEstimate) return { strength: strengths[goal] ?? 0, isEstimate };
  strengths.set(evaluation.strengths);
  strengths[slot] = 0;
  return { strength: estimateStrength(goal, pass, strengths), isEstimate };
}

function scopeOf({ evaluation, isRelevant }: Trials, slot: Slot): Slots {
  return downstreamOf(evaluation.framework, [slot], (each) => isRelevant[each] === 1);
}

/** Whether the credences of some statements may turn the goal; all of them together where none can alone. */
export function mayFlip(trials: Trials, slots: Slots, allowance: Allowance): boolean {
  const { course, goal, ends } = trials;
  const isRuledOut = withAnyCredence(trials, slots, () => {
    enclose(course, trials.bounds, ends, allowance);
    // NaN may be anything.
    return ruleOut(course, ends, goal, HALF, allowance);
  });
  return !isRuledOut;
}

/** Whether rings come to rest in one way for all credences of a statement. */
function restsWithAny(trials: Trials, slot: Slot, allowance: Allowance): boolean {
  const { course, bounds, ends } = trials;
  return withAnyCredence(trials, [slot], () => enclose(course, bounds, ends, allowance));
}

/** What is found out where some statements may have any credence, from how things stand now. */
function withAnyCredence(trials: Trials, slots: Slots, find: () => boolean): boolean {
  const { course, evaluation, ends } = trials;
  const { bases, mostBases } = course.formulas;
  ends.low.set(evaluation.strengths);
  ends.high.set(evaluation.strengths);
  for (const slot of slots) {
    if (fixedStrength(evaluation.framework, slot) !== null) continue;
    const place = course.placeOf[slot] ?? 0;
    bases[place] = 0;
    mostBases[place] = 1;
    course.stirred[place] = 1;
  }
  const found = find();
  for (const slot of slots) setCredence(trials, slot, baseOf(trials, slot));
  return found;
}

function baseOf({ evaluation: { framework } }: Trials, slot: Slot): number {
  return fixedStrength(framework, slot) ?? framework.bases[slot] ?? 0;
}

function setCredence({ course, tried }: Trials, slot: Slot, credence: number): void {
  const place = course.placeOf[slot] ?? 0;
  course.formulas.bases[place] = credence;
  course.formulas.mostBases[place] = credence;
  tried.bases[slot] = credence;
}

/** By how much the goal leads with each of some credences, at most `LANES`; null where the allowance is spent first. */
function tryEachCredence(
  trials: Trials,
  slot: Slot,
  credences: readonly number[],
  allowance: Allowance,
): readonly number[] | null {
  const { evaluation, goal, course, bounds } = trials;
  const { strengths, tries } = trials.lanes;
  const member = course.placeOf[slot] ?? 0;
  spread(evaluation.strengths, strengths);
  setTries(
    tries,
    credences.map((base) => ({ member, base })),
  );
  course.stirred[member] = 1;
  if (!recomputeLanes(course, bounds, trials.lanes, allowance)) return null;
  return credences.map((_, lane) => (strengths[goal * LANES + lane] ?? 0) - HALF);
}

/**
 * The credence of a statement at which the goal's strength crosses one half: the one nearest to the credence
 * now; null where none does, or where it was not found within what is allowed. It is looked for in one piece
 * where the goal can turn once only.
 */
export function findFlipPoint(
  trials: Trials,
  slot: Slot,
  canTurnTwice: boolean,
  allowance: Allowance,
): number | null {
  const { evaluation, goal, course, strengths } = trials;
  if (fixedStrength(evaluation.framework, slot) !== null) return null;
  const rests = restsWithAny(trials, slot, allowance);
  const scope = scopeOf(trials, slot);
  const pass = trials.narrow(scope);
  const base = baseOf(trials, slot);
  strengths.set(evaluation.strengths);
  const leadWith = (credence: number): number => {
    if (allowance.left < 0) return Number.NaN;
    setCredence(trials, slot, credence);
    course.stirred[course.placeOf[slot] ?? 0] = 1;
    const isDone = rests && recompute(course, trials.bounds, strengths, allowance);
    if (!isDone) computeStrengths(trials.tried, pass, strengths, allowance);
    return (strengths[goal] ?? 0) - HALF;
  };
  const leadWithEach = (credences: readonly number[]): readonly number[] => {
    const isWorthIt = rests && trials.hasRings && credences.length > 1;
    return (
      (isWorthIt && tryEachCredence(trials, slot, credences, allowance)) || credences.map(leadWith)
    );
  };
  const pieces = canTurnTwice || hasRings(pass) ? PIECES : 1;
  const found = findCrossing(leadWithEach, base, pieces);
  setCredence(trials, slot, base);
  // What was looked for in a part of the range alone may not be the nearest.
  return allowance.left < 0 ? null : found;
}
