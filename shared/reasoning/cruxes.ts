import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { StatementId } from '../model/ids.ts';
import type { Answers } from '../model/queries/answers.ts';
import type { Side } from '../model/queries/sides.ts';
import { type Allowance, allot, giveBack } from './allowance.ts';
import { boundStrength } from './bound-strength.ts';
import { estimateStrength } from './estimate-strength.ts';
import { computeStrengths, type Evaluation, type Pass, planPass, SEMANTICS } from './evaluate.ts';
import { findCrossing } from './find-crossing.ts';
import { type Framework, RULE, type Rule, type Slot, type Slots } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { downstreamOf, sortByDependence, upstreamOf } from './walk.ts';

/** How much hangs on one statement. */
export interface Crux {
  readonly id: StatementId;
  /** The motion's strength without the statement and the arguments it is a premise of. */
  readonly strengthWithout: number;
  /** That less the motion's strength: negative where the statement helps the motion. NaN: does not settle. */
  readonly change: number;
  /** How the motion comes out without it. */
  readonly labelWithout: Label;
  /**
   * The credence at which the motion's strength crosses one half, all else as it is: the one nearest to
   * the credence now; null where none does, or where it could not be looked for within what is allowed.
   * A status does not depend on credence.
   */
  readonly flipPoint: number | null;
  /** Whether the strength without it is an estimate, as there are large rings (see `weighCruxes`). */
  readonly isEstimate: boolean;
}

/** The strength at which a motion turns from carried to not. */
const HALF = 0.5;
/** How many pieces of the range of credence are searched for crossings where the motion can turn twice. */
const PIECES = 32;
/** How many strengths are computed to be exact where there are rings: in all, and for one crux. */
const ALLOWED = { inAll: 24_000_000, each: 8_000_000 };

/**
 * The statements that lead to the motion, those on which most hangs first, then by id. `sides` says whom
 * each statement serves. Evaluates only what lies between a statement and the motion: once for taking
 * it out, twice to see whether it may turn the motion, and some ten times more where it may.
 */
export function findCruxes(
  evaluation: Evaluation,
  motion: StatementId,
  sides: Answers<Side>,
): readonly Crux[] {
  return sortCruxes([...weighCruxes(evaluation, motion, sides)]);
}

/** Cruxes in the order of `findCruxes`, each once, as it came last. */
export function sortCruxes(cruxes: readonly Crux[]): readonly Crux[] {
  return [...new Map(cruxes.map((crux) => [crux.id, crux])).values()].sort(
    (left, right) => sizeOf(right) - sizeOf(left) || compareCodeUnits(left.id, right.id),
  );
}

/**
 * The cruxes of `findCruxes` one by one and in no order, for whoever wants to pause between them. Among
 * rings each is estimated first; then those on which most seems to hang come again, exact, until so much
 * is computed. Of two answers for one statement the later one counts.
 */
export function* weighCruxes(
  evaluation: Evaluation,
  motion: StatementId,
  sides: Answers<Side>,
): Generator<Crux, void> {
  const { framework } = evaluation;
  const goal = framework.slots.get(motion);
  if (goal === undefined) return;
  const relevant = upstreamOf(framework, [goal]);
  const { inOrder, rest } = sortByDependence(framework, relevant);
  const trial: Trial = {
    evaluation,
    goal,
    relevant: new Set(relevant),
    ranks: rest.length === 0 ? new Map(inOrder.map((slot, rank) => [slot, rank])) : null,
    tried: { ...framework, rules: [...framework.rules], bases: [...framework.bases] },
    labels: [...evaluation.labels],
  };
  const statements = relevant.filter(
    (slot) => slot !== goal && framework.rules[slot] !== RULE.argument,
  );
  if (trial.ranks === null) return yield* weighAmongRings(trial, statements);
  for (const slot of statements) {
    const canTurnTwice = sides.get(idOf(framework, slot)) === 'both';
    yield weighCrux(trial, slot, canTurnTwice ? PIECES : 1, { left: Number.POSITIVE_INFINITY });
  }
}

function* weighAmongRings(trial: Trial, statements: Slots): Generator<Crux, void> {
  const { slots } = trial.evaluation.framework;
  const estimates: Crux[] = [];
  for (const slot of statements) {
    const estimate = estimateCrux(trial, slot);
    estimates.push(estimate);
    yield estimate;
  }
  const allowance: Allowance = { left: ALLOWED.inAll };
  // What it comes to without each goes before where each turns, which takes many times as long.
  for (const pieces of [0, PIECES]) {
    for (const { id } of sortCruxes(estimates)) {
      const own = allot(allowance, ALLOWED.each);
      if (own.left === 0) return;
      const crux = weighCrux(trial, slots.get(id) ?? 0, pieces, own);
      giveBack(allowance, own);
      // Not at rest yet is not the same as never at rest.
      if (own.left >= 0 || !Number.isNaN(crux.strengthWithout)) yield crux;
    }
  }
}

function idOf({ ids }: Framework, slot: Slot): StatementId {
  return ids[slot] as StatementId; // Its rule is that of a statement.
}

/** How much hangs on a crux: the size of its change, 0 where that does not settle. */
function sizeOf({ change }: Pick<Crux, 'change'>): number {
  return Number.isNaN(change) ? 0 : Math.abs(change);
}

interface Trial {
  readonly evaluation: Evaluation;
  readonly goal: Slot;
  /** What leads to the goal, itself among it. */
  readonly relevant: ReadonlySet<Slot>;
  /** In what order strengths of these can be computed; null where there are rings among them. */
  readonly ranks: ReadonlyMap<Slot, number> | null;
  /** The framework, to be changed for each trial and put back. */
  readonly tried: Framework & { readonly rules: Rule[]; readonly bases: number[] };
  /** The labels of the evaluation, likewise. */
  readonly labels: Label[];
}

/** With no pieces it is not looked for a flip point. */
function weighCrux(trial: Trial, slot: Slot, pieces: number, allowance: Allowance): Crux {
  const { evaluation, goal, tried } = trial;
  const { framework, semantics, strengths } = evaluation;
  const scope = scopeOf(trial, slot);
  const pass = planTrial(trial, scope);
  // Every slot of the pass is computed anew each time, so that one copy serves all trials.
  const scratch = strengths.slice();
  const strengthNow = (): number => {
    if (allowance.left < 0) return Number.NaN;
    computeStrengths(tried, semantics, pass, scratch, allowance);
    return scratch[goal] ?? 0;
  };
  const without = tryWithout(trial, slot, scope, strengthNow);
  const base = framework.bases[slot] ?? 0;
  const leadWith = (credence: number): number => {
    tried.bases[slot] = credence;
    return strengthNow() - HALF;
  };
  const flipPoint =
    pieces > 0 && canFlip(trial, slot, pass) ? findCrossing(leadWith, base, pieces) : null;
  tried.bases[slot] = base;
  // What was looked for in a part of the range alone may not be the nearest.
  return { ...without, flipPoint: allowance.left < 0 ? null : flipPoint, isEstimate: false };
}

function estimateCrux(trial: Trial, slot: Slot): Crux {
  const { evaluation, goal, tried } = trial;
  const scope = scopeOf(trial, slot);
  const pass = planTrial(trial, scope);
  const without = tryWithout(trial, slot, scope, () =>
    estimateStrength(tried, evaluation.semantics, { goal, pass }, evaluation.strengths),
  );
  return { ...without, flipPoint: null, isEstimate: true };
}

function scopeOf({ evaluation, relevant }: Trial, slot: Slot): Slots {
  return downstreamOf(evaluation.framework, [slot], (each) => relevant.has(each));
}

/** How the goal comes out without a slot, its strength as `strengthNow` has it. */
function tryWithout(
  trial: Trial,
  slot: Slot,
  scope: Slots,
  strengthNow: () => number,
): Omit<Crux, 'flipPoint' | 'isEstimate'> {
  const { evaluation, goal, tried } = trial;
  const { framework, strengths } = evaluation;
  tried.rules[slot] = RULE.rejected;
  const strengthWithout = strengthNow();
  const labelWithout = labelNow(trial, scope);
  tried.rules[slot] = framework.rules[slot] ?? RULE.vacant;
  const change = strengthWithout - (strengths[goal] ?? 0);
  return { id: idOf(framework, slot), strengthWithout, change, labelWithout };
}

/** The order of a trial's pass; without rings, that of all that leads to the goal. */
function planTrial({ ranks, tried }: Trial, scope: Slots): Pass {
  if (ranks === null) return planPass(tried, scope);
  const rankOf = (slot: Slot): number => ranks.get(slot) ?? 0;
  const first = [...scope].sort((left, right) => rankOf(left) - rankOf(right));
  return { first, rings: [], last: [] };
}

/** Whether some credence may turn the motion, as far as can be told without looking for it. */
function canFlip({ evaluation, goal, tried, ranks }: Trial, slot: Slot, { first }: Pass): boolean {
  if (ranks === null) return true;
  const semantics = SEMANTICS[evaluation.semantics];
  const { low, high } = boundStrength(
    tried,
    semantics,
    { slot, goal, order: first },
    evaluation.strengths,
  );
  return low <= HALF && high >= HALF;
}

/** How the goal comes out as things are tried; the labels of the trial are put back. */
function labelNow({ evaluation, goal, tried, labels }: Trial, scope: Slots): Label {
  labelGrounded(tried, scope, labels);
  const label = labels[goal] ?? LABEL.undecided;
  for (const slot of scope) labels[slot] = evaluation.labels[slot] ?? LABEL.undecided;
  return label;
}
