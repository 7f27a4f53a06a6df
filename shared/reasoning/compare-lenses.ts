import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { listPositions } from '../model/queries/positions.ts';
import type { ValueLens } from '../model/value-lens.ts';
import type { Evaluation } from './evaluate.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type CredenceRanges, computeRanges, holdsFor, type Range } from './ranges.ts';
import { evaluateThrough, weighPositions } from './value-lenses.ts';

/** How something comes out, and between what strengths. */
export interface RangedOutcome extends Outcome {
  /** Hundredths; null where an end does not settle, or where it is sure. */
  readonly range: Range | null;
  /** For how many of the credences more speaks for it than against it; null where that does not settle. */
  readonly holds: 'all' | 'some' | 'none' | null;
}

/** What the motion and the positions look like to one person. */
export interface LensRow {
  /** Null for the map as it is. */
  readonly name: string | null;
  /** Of each column, in its order. */
  readonly outcomes: readonly RangedOutcome[];
}

/** The same debate through several lenses. */
export interface LensTable {
  /** The motion, if there is one, then the positions in reading order. */
  readonly columns: readonly StatementId[];
  /** The map as it is, then its lenses in their order. */
  readonly rows: readonly LensRow[];
}

/** The map as it is and through each of its lenses, with the ranges that its credences lie in. */
export function compareLenses(
  map: ArgumentMap,
  evaluation: Evaluation,
  credences: CredenceRanges,
): LensTable {
  const positions = listPositions(map);
  const motion = findMotionId(map);
  const columns = motion === null ? positions : [motion, ...positions];
  const see = (lens: ValueLens | null): LensRow => {
    const seen =
      lens === null ? evaluation : evaluateThrough(evaluation, weighPositions(lens, positions));
    return { name: lens?.name ?? null, outcomes: listOutcomes(seen, columns, credences) };
  };
  return { columns, rows: [null, ...(map.details.lenses ?? [])].map(see) };
}

/** How statements come out, and between what strengths, in the order of their ids as given. */
export function listOutcomes(
  evaluation: Evaluation,
  ids: readonly StatementId[],
  credences: CredenceRanges,
): readonly RangedOutcome[] {
  const { framework, semantics } = evaluation;
  const ranges = computeRanges(framework, semantics, credences);
  return ids.map((id) => {
    const slot = framework.slots.get(id) ?? -1;
    const range = { low: ranges.low[slot] ?? Number.NaN, high: ranges.high[slot] ?? Number.NaN };
    const isSettled = !(Number.isNaN(range.low) || Number.isNaN(range.high));
    const outcome = outcomeOf(evaluation, id) ?? { status: 'undecided', strength: null };
    return {
      ...outcome,
      range:
        range.low < range.high
          ? { low: toHundredths(range.low), high: toHundredths(range.high) }
          : null,
      holds: isSettled ? holdsFor(range) : null,
    };
  });
}

function toHundredths(share: number): number {
  return Math.round(share * 100);
}
