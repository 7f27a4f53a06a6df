import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { listPositions } from '../model/queries/positions.ts';
import { type Allowance, allowAll } from './allowance.ts';
import type { Evaluation } from './evaluate.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type CredenceRanges, computeRanges, holdsFor, type Range } from './ranges.ts';
import { evaluateThrough, type PositionWeights, weighPositions } from './value-lenses.ts';

/** How something comes out, and between what strengths. */
export interface RangedOutcome extends Outcome {
  /** Hundredths; null where an end does not settle, or where it is sure. */
  readonly range: Range | null;
  /** For which of the credences more speaks for it than against it; null where that does not settle. */
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
  /** Whether the allowance ran out, so that what does not settle may yet do so. */
  readonly isUnfinished: boolean;
}

/** What a table is to show. It can be copied between threads. */
export interface TableOrder extends Pick<LensTable, 'columns'> {
  /** How much the positions count in each row. */
  readonly views: readonly (Pick<LensRow, 'name'> & { readonly weights: PositionWeights })[];
  readonly credences: CredenceRanges;
}

const AS_IT_IS = { name: null, weights: new Map() };

/** The motion and the positions of a map as it is and through each of its lenses, for ranges of its credences. */
export function orderTable(map: ArgumentMap, credences: CredenceRanges): TableOrder {
  const positions = listPositions(map);
  const motion = findMotionId(map);
  const lenses = (map.details.lenses ?? []).map((lens) => ({
    name: lens.name,
    weights: weighPositions(lens, positions),
  }));
  return {
    columns: motion === null ? positions : [motion, ...positions],
    views: [AS_IT_IS, ...lenses],
    credences,
  };
}

/** One statement of a map as it is, for ranges of its credences: a table of one row. */
export function orderOutcome(id: StatementId, credences: CredenceRanges): TableOrder {
  return { columns: [id], views: [AS_IT_IS], credences };
}

/** Fills in a table from an evaluation. Linear for each row, but for rings, which spend the allowance. */
export function fillTable(
  { columns, views, credences }: TableOrder,
  evaluation: Evaluation,
  allowance: Allowance = allowAll(),
): LensTable {
  const rows = views.map(({ name, weights }) => {
    const seen = evaluateThrough(evaluation, weights, allowance);
    return { name, outcomes: listOutcomes(seen, columns, credences, allowance) };
  });
  return { columns, rows, isUnfinished: allowance.left < 0 };
}

/** How statements come out, and between what strengths, in the order of their ids as given. */
function listOutcomes(
  evaluation: Evaluation,
  ids: readonly StatementId[],
  credences: CredenceRanges,
  allowance: Allowance,
): readonly RangedOutcome[] {
  const { framework, semantics, strengths } = evaluation;
  const ranges =
    credences.size === 0
      ? { low: strengths, high: strengths }
      : computeRanges(framework, semantics, credences, allowance);
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
