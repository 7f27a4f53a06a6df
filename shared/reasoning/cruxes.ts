import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { StatementId } from '../model/ids.ts';
import type { Answers } from '../model/queries/answers.ts';
import type { Side } from '../model/queries/sides.ts';
import { boundStrength } from './bound-strength.ts';
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
   * the credence now; null where none does. A status does not depend on credence.
   */
  readonly flipPoint: number | null;
}

/** The strength at which a motion turns from carried to not. */
const HALF = 0.5;
/** How many pieces of the range of credence are searched for crossings where the motion can turn twice. */
const PIECES = 32;

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

/** Cruxes in the order of `findCruxes`. */
export function sortCruxes(cruxes: readonly Crux[]): readonly Crux[] {
  return [...cruxes].sort(
    (left, right) => sizeOf(right) - sizeOf(left) || compareCodeUnits(left.id, right.id),
  );
}

/** The cruxes of `findCruxes` one by one and in no order, for whoever wants to pause between them. */
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
  for (const slot of relevant) {
    if (slot === goal || framework.rules[slot] === RULE.argument) continue;
    const id = framework.ids[slot] as StatementId; // Its rule is that of a statement.
    const canTurnTwice = sides.get(id) === 'both' || trial.ranks === null;
    yield weighCrux(trial, id, slot, canTurnTwice ? PIECES : 1);
  }
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

function weighCrux(trial: Trial, id: StatementId, slot: Slot, pieces: number): Crux {
  const { evaluation, goal, tried } = trial;
  const { framework, semantics, strengths } = evaluation;
  const scope = downstreamOf(framework, [slot], (each) => trial.relevant.has(each));
  const pass = planTrial(trial, scope);
  // Every slot of the pass is computed anew each time, so that one copy serves all trials.
  const scratch = strengths.slice();
  const strengthNow = (): number => {
    computeStrengths(tried, semantics, pass, scratch);
    return scratch[goal] ?? 0;
  };
  const base = framework.bases[slot] ?? 0;
  const leadWith = (credence: number): number => {
    tried.bases[slot] = credence;
    return strengthNow() - HALF;
  };
  const flipPoint = canFlip(trial, slot, pass) ? findCrossing(leadWith, base, pieces) : null;
  tried.bases[slot] = base;
  tried.rules[slot] = RULE.rejected;
  const strengthWithout = strengthNow();
  const labelWithout = labelNow(trial, scope);
  tried.rules[slot] = framework.rules[slot] ?? RULE.vacant;
  const change = strengthWithout - (strengths[goal] ?? 0);
  return { id, strengthWithout, change, labelWithout, flipPoint };
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
