import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { StatementId } from '../model/ids.ts';
import { type Allowance, allot, giveBack } from './allowance.ts';
import {
  findFlipPoint,
  mayFlip,
  openTrials,
  restsWithout,
  type Trials,
  tryWithout,
} from './crux-trials.ts';
import type { Evaluation } from './evaluate.ts';
import { findStances, STANCE } from './find-stances.ts';
import { RULE, type Slot, type Slots } from './framework.ts';
import type { Label } from './label.ts';
import { tryTogether } from './try-together.ts';

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

/**
 * How many strengths are computed where there are rings: in all, for one figure, and for one that may be
 * estimated first, each time less after one that had to be.
 */
const ALLOWED = { inAll: 600_000_000, each: 8_000_000, first: 1_000_000, lessAfterEstimate: 1 / 4 };

/**
 * The statements that lead to the motion, those on which most hangs first, then by id. Evaluates only
 * what lies between a statement and the motion: once for taking it out, twice to see whether it may turn
 * the motion, and some ten times more where it may.
 */
export function findCruxes(evaluation: Evaluation, motion: StatementId): readonly Crux[] {
  return sortCruxes(Array.from(weighCruxes(evaluation, motion), ({ crux }) => crux));
}

/** Cruxes in the order of `findCruxes`, each once, as it came last. */
export function sortCruxes(cruxes: Iterable<Crux>): readonly Crux[] {
  return [...new Map(Array.from(cruxes, (crux) => [crux.id, crux])).values()].sort(
    (left, right) => sizeOf(right) - sizeOf(left) || compareCodeUnits(left.id, right.id),
  );
}

/** How much hangs on a crux: the size of its change, 0 where that does not settle. */
function sizeOf({ change }: Pick<Crux, 'change'>): number {
  return Number.isNaN(change) ? 0 : Math.abs(change);
}

/** A crux, and how much is done by then, from 0 to 1. */
export interface Weighed {
  readonly crux: Crux;
  readonly part: number;
}

/**
 * The cruxes of `findCruxes` one by one, for whoever wants to pause between them or to show the first ones: of
 * two answers for one statement the later one counts. First what it comes to without each, those nearest to
 * the motion first, then where each turns, those on which most hangs first. What takes long among rings is
 * estimated; once all are weighed, those on which most seems to hang come again, exact, and so on until so
 * much is computed.
 */
export function* weighCruxes(
  evaluation: Evaluation,
  motion: StatementId,
): Generator<Weighed, void> {
  const trials = openTrials(evaluation, motion);
  if (trials === null) return;
  const statements = listStatements(trials);
  const cruxes = new Map<StatementId, Crux>();
  const allowance: Allowance = { left: ALLOWED.inAll };
  let done = 0;
  const tell = (crux: Crux): Weighed => {
    cruxes.set(crux.id, crux);
    return { crux, part: done / (2 * statements.length) };
  };
  let own: Allowance = { left: 0 };
  let first = ALLOWED.first;
  const rests = tryTogether(statements, (slots) => restsWithout(trials, slots, own));
  for (const [index, slot] of statements.entries()) {
    own = allot(allowance, first);
    const crux = weighWithout(trials, slot, rests(index), own);
    giveBack(allowance, own);
    if (crux.isEstimate) first *= ALLOWED.lessAfterEstimate;
    done += 1;
    yield tell(crux);
  }
  const again = [...cruxes.values()].filter(({ isEstimate }) => isEstimate);
  for (const { id } of sortCruxes(again)) {
    own = allot(allowance, ALLOWED.each);
    const crux = weighWithout(trials, slotOf(trials, id), false, own);
    giveBack(allowance, own);
    if (!crux.isEstimate) yield tell(crux);
    if (allowance.left === 0) return;
  }
  const stances = findStances(evaluation.framework, trials.goal);
  const ranked = sortCruxes(cruxes.values());
  const slots = ranked.map(({ id }) => slotOf(trials, id));
  const cannotFlip = tryTogether(slots, (group) => !mayFlip(trials, group, own));
  for (const [index, crux] of ranked.entries()) {
    own = allot(allowance, ALLOWED.each);
    const slot = slots[index] ?? 0;
    const canTurnTwice = stances[slot] === (STANCE.for | STANCE.against);
    const flipPoint = cannotFlip(index) ? null : findFlipPoint(trials, slot, canTurnTwice, own);
    giveBack(allowance, own);
    done += 1;
    yield tell({ ...crux, flipPoint });
    if (allowance.left === 0) return;
  }
}

/** The statements that lead to the motion, the nearest first. */
function listStatements({ evaluation, goal, relevant }: Trials): Slots {
  const { rules } = evaluation.framework;
  return relevant.filter((slot) => slot !== goal && rules[slot] !== RULE.argument);
}

function slotOf({ evaluation }: Trials, id: StatementId): Slot {
  return evaluation.framework.slots.get(id) ?? 0;
}

function weighWithout(trials: Trials, slot: Slot, rests: boolean, allowance: Allowance): Crux {
  const { evaluation, goal } = trials;
  const without = tryWithout(trials, slot, rests, allowance);
  return {
    id: evaluation.framework.ids[slot] as StatementId, // Its rule is that of a statement.
    strengthWithout: without.strength,
    change: without.strength - (evaluation.strengths[goal] ?? 0),
    labelWithout: without.label,
    flipPoint: null,
    isEstimate: without.isEstimate,
  };
}
