import type { StatementId } from '../model/ids.ts';
import type { Allowance } from './allowance.ts';
import { computeStrengths, encloseStrengths } from './compute-strengths.ts';
import { estimateStrength } from './estimate-strength.ts';
import type { Evaluation } from './evaluate.ts';
import { findCrossing } from './find-crossing.ts';
import { computeMember, type Formulas } from './formulas.ts';
import { type Framework, RULE, type Rule, type Slot, type Slots } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { createNarrowing, hasRings, type Pass, planPass } from './pass.ts';
import { fixedStrength } from './strengths.ts';
import { downstreamOf, upstreamOf } from './walk.ts';

/** The strength at which a motion turns from carried to not. */
const HALF = 0.5;
/** How many pieces of the range of credence are searched for crossings where the motion can turn twice. */
const PIECES = 32;

/** An evaluation of which one statement after the other is tried otherwise, to see what becomes of one slot. */
export interface Trials {
  readonly evaluation: Evaluation;
  readonly goal: Slot;
  /** What leads to the goal, itself first, and then the nearer before the farther. */
  readonly relevant: Slots;
  readonly isRelevant: Uint8Array;
  /** Computes what is relevant; member i is slot i of it. */
  readonly pass: Pass;
  readonly narrow: (slots: Slots) => Pass;
  /** The framework, to be changed for each trial and put back. */
  readonly tried: Framework & { readonly rules: Rule[]; readonly bases: number[] };
  /** The labels of the evaluation, likewise. */
  readonly labels: Label[];
}

/** Null where the framework does not hold the goal. Linear. */
export function openTrials(evaluation: Evaluation, goalId: StatementId): Trials | null {
  const { framework, semantics } = evaluation;
  const goal = framework.slots.get(goalId);
  if (goal === undefined) return null;
  const relevant = upstreamOf(framework, [goal]);
  const isRelevant = new Uint8Array(framework.ids.length);
  for (const slot of relevant) isRelevant[slot] = 1;
  const pass = planPass(framework, semantics, relevant);
  return {
    evaluation,
    goal,
    relevant,
    isRelevant,
    pass,
    narrow: createNarrowing(pass, framework.ids.length),
    tried: { ...framework, rules: [...framework.rules], bases: [...framework.bases] },
    labels: [...evaluation.labels],
  };
}

/** How the goal comes out without a statement and the arguments it is a premise of. */
export interface Without {
  readonly strength: number;
  readonly label: Label;
  /** No more was allowed, and the strength is `estimateStrength`'s. */
  readonly isEstimate: boolean;
}

/** Tries a statement's absence. Linear in what lies between it and the goal, but for rings. */
export function tryWithout(trials: Trials, slot: Slot, allowance: Allowance): Without {
  const { evaluation, goal, tried } = trials;
  const scope = scopeOf(trials, slot);
  const pass = trials.narrow(scope.filter((each) => each !== slot));
  const strengths = evaluation.strengths.slice();
  tried.rules[slot] = RULE.rejected;
  strengths[slot] = 0;
  computeStrengths(tried, pass, strengths, allowance);
  const label = labelNow(trials, scope);
  tried.rules[slot] = evaluation.framework.rules[slot] ?? RULE.vacant;
  const isEstimate = allowance.left < 0 && hasRings(pass);
  if (!isEstimate) return { strength: strengths[goal] ?? 0, label, isEstimate };
  strengths.set(evaluation.strengths);
  strengths[slot] = 0;
  return { strength: estimateStrength(goal, pass, strengths), label, isEstimate };
}

function scopeOf({ evaluation, isRelevant }: Trials, slot: Slot): Slots {
  return downstreamOf(evaluation.framework, [slot], (each) => isRelevant[each] === 1);
}

/** How the goal comes out as things are tried; the labels of the trials are put back. */
function labelNow({ evaluation, goal, tried, labels }: Trials, scope: Slots): Label {
  labelGrounded(tried, scope, labels);
  const label = labels[goal] ?? LABEL.undecided;
  for (const slot of scope) labels[slot] = evaluation.labels[slot] ?? LABEL.undecided;
  return label;
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
  const { evaluation, goal, tried } = trials;
  const { framework, strengths } = evaluation;
  if (fixedStrength(framework, slot) !== null) return null;
  const scope = scopeOf(trials, slot);
  if (!canFlip(trials, slot, scope, allowance)) return null;
  const pass = trials.narrow(scope);
  const { bases } = pass.formulas;
  const member = trials.relevant.indexOf(slot);
  const base = bases[member] ?? 0;
  // Every slot of the pass is computed anew each time, so that one copy serves all trials.
  const scratch = strengths.slice();
  const leadWith = (credence: number): number => {
    if (allowance.left < 0) return Number.NaN;
    tried.bases[slot] = credence;
    bases[member] = credence;
    computeStrengths(tried, pass, scratch, allowance);
    return (scratch[goal] ?? 0) - HALF;
  };
  const pieces = canTurnTwice || hasRings(pass) ? PIECES : 1;
  const found = findCrossing(leadWith, base, pieces);
  tried.bases[slot] = base;
  bases[member] = base;
  // What was looked for in a part of the range alone may not be the nearest.
  return allowance.left < 0 ? null : found;
}

/** Whether some credence may turn the goal, as far as can be told without looking for it. */
function canFlip(trials: Trials, slot: Slot, scope: Slots, allowance: Allowance): boolean {
  const { evaluation, goal, narrow } = trials;
  const [low, high] = [evaluation.strengths.slice(), evaluation.strengths.slice()];
  const own = narrow([slot]);
  const [member = 0] = own.members;
  const isOnRing = hasRings(own);
  low[slot] = isOnRing ? 0 : computeWith(own.formulas, member, 0, low);
  high[slot] = isOnRing ? 1 : computeWith(own.formulas, member, 1, high);
  encloseStrengths(narrow(scope.filter((each) => each !== slot)), { low, high }, allowance);
  return (low[goal] ?? 0) <= HALF && (high[goal] ?? 1) >= HALF;
}

function computeWith(
  formulas: Formulas,
  member: number,
  base: number,
  strengths: Float64Array,
): number {
  const before = formulas.bases[member] ?? 0;
  formulas.bases[member] = base;
  const strength = computeMember(formulas, member, strengths);
  formulas.bases[member] = before;
  return strength;
}
