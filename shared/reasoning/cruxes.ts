import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { StatementId } from '../model/ids.ts';
import type { Answers } from '../model/queries/answers.ts';
import type { Side } from '../model/queries/sides.ts';
import { computeStrengths, type Evaluation, planPass } from './evaluate.ts';
import { findCrossing } from './find-crossing.ts';
import { type Framework, RULE, type Slot, type Slots } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { suppose } from './suppose.ts';
import { downstreamOf, upstreamOf } from './walk.ts';

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
 * each statement serves. Evaluates only what lies between a statement and the motion, once for taking
 * it out and some ten times where it has a flip point.
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
  const relevant = new Set(upstreamOf(framework, [goal]));
  const canReturn = (framework.dependents[goal]?.length ?? 0) > 0;
  for (const slot of relevant) {
    if (slot === goal || framework.rules[slot] === RULE.argument) continue;
    const id = framework.ids[slot] as StatementId; // Its rule is that of a statement.
    const pieces = sides.get(id) === 'both' || canReturn ? PIECES : 1;
    yield weighCrux({ evaluation, goal, relevant }, id, slot, pieces);
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
}

function weighCrux(trial: Trial, id: StatementId, slot: Slot, pieces: number): Crux {
  const { evaluation, goal, relevant } = trial;
  const { framework, labels: before, strengths } = evaluation;
  const scope = downstreamOf(framework, [slot]).filter((each) => relevant.has(each));
  const pass = planPass(framework, scope);
  const without = suppose(framework, new Map([[id, { kind: 'left-out' }]])).framework;
  // Every slot of the pass is computed anew each time, so that one copy serves all trials.
  const scratch = strengths.slice();
  const strengthIn = (supposed: Framework): number => {
    computeStrengths(supposed, evaluation.semantics, pass, scratch);
    return scratch[goal] ?? 0;
  };
  const bases = [...framework.bases];
  const tried = { ...framework, bases };
  const leadWith = (credence: number): number => {
    bases[slot] = credence;
    return strengthIn(tried) - HALF;
  };
  const strengthWithout = strengthIn(without);
  return {
    id,
    strengthWithout,
    change: strengthWithout - (strengths[goal] ?? 0),
    labelWithout: labelAt(without, scope, before, goal),
    flipPoint: findCrossing(leadWith, framework.bases[slot] ?? 0, pieces),
  };
}

function labelAt(framework: Framework, scope: Slots, before: readonly Label[], goal: Slot): Label {
  const labels = [...before];
  labelGrounded(framework, scope, labels);
  return labels[goal] ?? LABEL.undecided;
}
