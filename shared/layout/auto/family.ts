import type { Relation } from '../../model/argument.ts';
import type { Size } from '../box.ts';
import { DOUBLE_RAIL_GUTTER, RAIL_GUTTER } from '../spacing.ts';
import type { ShapedLimb } from './shape.ts';

/** A limb that speaks to the card it is arranged under. */
export interface Reply extends ShapedLimb {
  readonly relation: Relation;
}

/** A card with the replies to be arranged under it, reasons first. */
export interface Family {
  readonly card: Size;
  readonly replies: readonly Reply[];
  /** What it adds to the strain if the replies do not stand side by side; for the motion. */
  readonly restless: number;
}

/** How many of the replies are reasons. */
export function countReasons(replies: readonly Reply[]): number {
  let count = 0;
  for (const reply of replies) if (reply.relation === 'supports') count += 1;
  return count;
}

/** How far replies in one stack are inset: two rails need more room than one. */
export function insetOf(replies: readonly Reply[]): number {
  const isMixed = countReasons(replies) % replies.length !== 0;
  return isMixed ? DOUBLE_RAIL_GUTTER : RAIL_GUTTER;
}

/** The reply with the most cards; of several the first. */
export function findHeaviest(replies: readonly Reply[]): Reply | undefined {
  let heaviest = replies[0];
  for (const reply of replies) {
    if (heaviest === undefined || reply.cards > heaviest.cards) heaviest = reply;
  }
  return heaviest;
}
