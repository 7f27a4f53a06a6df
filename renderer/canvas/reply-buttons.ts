import type { Size } from '../../shared/layout/box.ts';
import type { Relation } from '../../shared/model/argument.ts';
import type { Point } from '../../shared/model/statement.ts';

/** Width and height of a button; those of objections are square. */
export const REPLY_BUTTON_SIZE = 22;

// From the card's right edge to the middle of the nearer one, and from one to the other.
const INSET = 18;
const APART = 26;

/**
 * The middle of the button by which a card gets a reason or an objection, from its top left corner. At the right of
 * the lower edge hardly any line arrives or leaves, whatever the map's direction: they meet a card at its sides and
 * about the middle of its upper and lower edge, and rails run up at its left. Only what stands straight below that
 * corner of a motion goes up to it.
 */
export function placeReplyButton({ width, height }: Size, relation: Relation): Point {
  return { x: width - INSET - (relation === 'supports' ? APART : 0), y: height };
}
