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
 * the lower edge no line arrives and hardly any leaves, whatever the map's direction: `REPLY_ROOM` is kept for the
 * buttons, and rails run up at its left.
 */
export function placeReplyButton({ width, height }: Size, relation: Relation): Point {
  return { x: width - INSET - (relation === 'supports' ? APART : 0), y: height };
}
