import type { JsonObject } from '../base/json.ts';
import type { StatementId } from './ids.ts';

/** How much a position counts for someone. */
export interface PositionWeight {
  readonly position: StatementId;
  /** From 0 to 1; 0 for not at all. */
  readonly weight: number;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/**
 * A way of seeing the debate, named after someone who sees it that way, such as "A budget hawk". A weight for a
 * statement that is not a position, or is gone, is ignored, and kept in case it becomes one again.
 */
export interface ValueLens {
  /** No two lenses of a map have the same. */
  readonly name: string;
  /** No position twice. A position that is not named counts fully. */
  readonly weights: readonly PositionWeight[];
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/** The weight of a position that a lens does not name. */
const FULL_WEIGHT = 1;

/** How much a position counts through a lens, from 0 to 1. */
export function weightThrough(
  { weights }: Pick<ValueLens, 'weights'>,
  position: StatementId,
): number {
  return weights.find((each) => each.position === position)?.weight ?? FULL_WEIGHT;
}
