import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { argumentsFrom } from '../../model/queries/index-arguments.ts';
import type { Box } from '../box.ts';
import { CARD_GAP, ROW_DROP } from '../spacing.ts';

/** A card or note, and where it was. */
export interface Held {
  readonly id: StatementId | NoteId;
  readonly before: Box;
}

/** The most that is kept between two things one below the other, in canvas units. */
export const MOST_KEPT = Math.max(CARD_GAP, ROW_DROP);

/**
 * How far something is to stay below another, in canvas units: as far as it was, but no farther than layout puts cards
 * apart, or answers from what they answer, whose lines need that room. `CARD_GAP` where it began higher than the other
 * ended.
 */
export function findDistanceKept(map: ArgumentMap, lower: Held, upper: Held): number {
  const distance = lower.before.y - (upper.before.y + upper.before.height);
  if (distance < 0) return CARD_GAP;
  return Math.min(distance, answers(map, lower, upper) ? ROW_DROP : CARD_GAP);
}

function answers(map: ArgumentMap, { id }: Held, { id: target }: Held): boolean {
  return argumentsFrom(map, id as StatementId).some((argument) => argument.target.id === target);
}
