import type { StatementId } from '../model/ids.ts';
import { type Evaluation, reevaluate } from './evaluate.ts';
import { NONE, type Slot } from './framework.ts';

/** How much each position counts for somebody, from 0 to 1; a position that is not named counts fully. */
export type PositionWeights = ReadonlyMap<StatementId, number>;

/** How much the other positions count for somebody who holds one above all. */
const OTHERS = 0.25;

/** The weights of somebody who holds one position above all: the others count a quarter. */
export function holdAbove(
  position: StatementId,
  positions: readonly StatementId[],
): PositionWeights {
  return new Map(positions.filter((id) => id !== position).map((id) => [id, OTHERS]));
}

/**
 * What comes out for somebody to whom positions count differently: the weight of every argument that a
 * position is a premise of is multiplied by the position's. Weights change strengths, never labels.
 */
export function evaluateThrough(evaluation: Evaluation, weights: PositionWeights): Evaluation {
  const { framework } = evaluation;
  const bases = [...framework.bases];
  const changed: Slot[] = [];
  for (const [position, weight] of weights) {
    const slot = framework.slots.get(position);
    for (const argument of slot === undefined ? NONE : (framework.dependents[slot] ?? NONE)) {
      bases[argument] = (bases[argument] ?? 0) * weight;
      changed.push(argument);
    }
  }
  return reevaluate(evaluation, { ...framework, bases }, changed);
}
