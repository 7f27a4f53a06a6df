import { compareCodeUnits } from '../base/compare-code-units.ts';
import type { StatementId } from '../model/ids.ts';
import { type Allowance, allot, giveBack } from './allowance.ts';
import {
  awaitLanes,
  estimateEachWithout,
  findFlipPoint,
  mayFlip,
  openTrials,
  restsWithout,
  type Trials,
  tryEachWithout,
  tryWithout,
  type Without,
} from './crux-trials.ts';
import type { Evaluation } from './evaluate.ts';
import { findStances, STANCE } from './find-stances.ts';
import { RULE, type Slot, type Slots } from './framework.ts';
import type { Label } from './label.ts';
import { LANES } from './lanes.ts';
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
 * estimated first, each time less after one that had to be. Once so many have gone into what may rest in several ways,
 * the others are estimated before more of them are weighed.
 */
const ALLOWED = {
  inAll: 800_000_000,
  each: 8_000_000,
  first: 1_000_000,
  lessAfterEstimate: 1 / 4,
  beforeEstimates: 500_000,
};

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
 * estimated, all of it at once where that goes on; once all are weighed, those on which most seems to hang come
 * again, exact, and so on until so much is computed.
 */
export function* weighCruxes(
  evaluation: Evaluation,
  motion: StatementId,
): Generator<Weighed, void> {
  const trials = openTrials(evaluation, motion);
  if (trials === null) return;
  const weighing: Weighing = {
    trials,
    statements: listStatements(trials),
    cruxes: new Map(),
    allowance: { left: ALLOWED.inAll },
    done: 0,
  };
  yield* weighEachWithout(weighing);
  yield* weighAgain(weighing);
  if (weighing.allowance.left > 0) yield* weighFlips(weighing);
}

/** How far a weighing is. */
interface Weighing {
  readonly trials: Trials;
  readonly statements: Slots;
  /** As they came last. */
  readonly cruxes: Map<StatementId, Crux>;
  readonly allowance: Allowance;
  /** So many of twice as many as there are statements. */
  done: number;
}

function tell({ cruxes, statements, done }: Weighing, crux: Crux): Weighed {
  cruxes.set(crux.id, crux);
  return { crux, part: done / (2 * statements.length) };
}

/** Does work with so much of the allowance at most. */
function spend<Value>(
  { allowance }: Weighing,
  most: number,
  work: (own: Allowance) => Value,
): Value {
  const own = allot(allowance, most);
  const value = work(own);
  giveBack(allowance, own);
  return value;
}

function* weighEachWithout(weighing: Weighing): Generator<Weighed, void> {
  const { trials, statements } = weighing;
  let first = ALLOWED.first;
  const weigh = (slots: Slots, rest: boolean): readonly Weighed[] => {
    const most = first * slots.length;
    const found = spend(weighing, most, (own) => tryEach(trials, slots, rest, own));
    return found.map((without) => {
      if (without.isEstimate) first *= ALLOWED.lessAfterEstimate;
      weighing.done += 1;
      return tell(weighing, describe(trials, without));
    });
  };
  let untilEstimates = ALLOWED.beforeEstimates;
  // What rests one way waits until all lanes are taken.
  const waiting: Slot[] = [];
  const most = trials.hasRings ? LANES : 1;
  for (const { group, passes } of tryTogether(statements, (slots) =>
    spend(weighing, first, (own) => restsWithout(trials, slots, own)),
  )) {
    if (!passes) {
      const before = weighing.allowance.left;
      yield* weigh(group, false);
      const isBefore = untilEstimates > 0;
      untilEstimates -= before - weighing.allowance.left;
      if (isBefore && untilEstimates <= 0) yield* estimateOthers(weighing);
      continue;
    }
    awaitLanes(trials, waiting.length === 0);
    for (const slot of group) {
      waiting.push(slot);
      if (waiting.length === most) yield* weigh(waiting.splice(0), true);
    }
  }
  if (waiting.length > 0) yield* weigh(waiting, true);
}

/** All of which nothing is known yet, far faster than they can be weighed. */
function* estimateOthers(weighing: Weighing): Generator<Weighed, void> {
  const { trials, statements, cruxes } = weighing;
  const { ids } = trials.evaluation.framework;
  const others = statements.filter((slot) => !cruxes.has(ids[slot] as StatementId));
  for (let at = 0; at < others.length; at += LANES) {
    for (const without of estimateEachWithout(trials, others.slice(at, at + LANES))) {
      yield tell(weighing, describe(trials, without));
    }
  }
}

/** What was estimated, with more of the allowance. */
function* weighAgain(weighing: Weighing): Generator<Weighed, void> {
  const { trials, cruxes, allowance } = weighing;
  const estimates = [...cruxes.values()].filter(({ isEstimate }) => isEstimate);
  for (const { id } of sortCruxes(estimates)) {
    const slot = slotOf(trials, id);
    const without = spend(weighing, ALLOWED.each, (own) => tryWithout(trials, slot, false, own));
    if (!without.isEstimate) yield tell(weighing, describe(trials, without));
    if (allowance.left === 0) return;
  }
}

function* weighFlips(weighing: Weighing): Generator<Weighed, void> {
  const { trials, cruxes, allowance } = weighing;
  const stances = findStances(trials.evaluation.framework, trials.goal);
  const ranked = sortCruxes(cruxes.values()).map(({ id }) => slotOf(trials, id));
  const cannotFlip = (slots: Slots): boolean =>
    spend(weighing, ALLOWED.each, (own) => !mayFlip(trials, slots, own));
  for (const { group, passes } of tryTogether(ranked, cannotFlip)) {
    for (const slot of group) {
      const canTurnTwice = stances[slot] === (STANCE.for | STANCE.against);
      const flipPoint = passes
        ? null
        : spend(weighing, ALLOWED.each, (own) => findFlipPoint(trials, slot, canTurnTwice, own));
      weighing.done += 1;
      const crux = cruxes.get(trials.evaluation.framework.ids[slot] as StatementId); // As it was ranked.
      if (crux !== undefined) yield tell(weighing, { ...crux, flipPoint });
      if (allowance.left === 0) return;
    }
  }
}

/** What becomes of the goal without each of some statements. */
function tryEach(
  trials: Trials,
  slots: Slots,
  rest: boolean,
  allowance: Allowance,
): readonly Without[] {
  const sideBySide = rest && trials.hasRings ? tryEachWithout(trials, slots, allowance) : null;
  return (
    sideBySide ?? slots.map((slot) => tryWithout(trials, slot, rest && !trials.hasRings, allowance))
  );
}

/** The statements that lead to the motion, the nearest first. */
function listStatements({ evaluation, goal, relevant }: Trials): Slots {
  const { rules } = evaluation.framework;
  return relevant.filter((slot) => slot !== goal && rules[slot] !== RULE.argument);
}

function slotOf({ evaluation }: Trials, id: StatementId): Slot {
  return evaluation.framework.slots.get(id) ?? 0;
}

function describe({ evaluation, goal }: Trials, without: Without): Crux {
  return {
    id: evaluation.framework.ids[without.slot] as StatementId, // Its rule is that of a statement.
    strengthWithout: without.strength,
    change: without.strength - (evaluation.strengths[goal] ?? 0),
    labelWithout: without.label,
    flipPoint: null,
    isEstimate: without.isEstimate,
  };
}
