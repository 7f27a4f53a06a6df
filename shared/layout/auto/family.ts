import type { Relation } from '../../model/argument.ts';
import type { Size } from '../box.ts';
import type { ShapedLimb } from './shape.ts';

/** A limb that speaks to the card it is arranged under. */
export interface Reply extends ShapedLimb {
  readonly relation: Relation;
}

/** A card with the replies to be arranged under it, reasons first. */
export interface Family {
  readonly card: Size;
  readonly replies: readonly Reply[];
}

/** How many of the replies are reasons. */
export function countReasons(replies: readonly Reply[]): number {
  let count = 0;
  for (const reply of replies) if (reply.relation === 'supports') count += 1;
  return count;
}
