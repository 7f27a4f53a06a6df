import { CARD_GAP, RAIL_GUTTER, ROW_DROP, STACK_DROP } from '../spacing.ts';
import { chooseByWidth } from './choices.ts';
import type { Family, Reply } from './family.ts';
import { measureStack, stackParts } from './lanes.ts';
import { lowestWithin, type Lane, type Part } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';

/** What one reply adds to the strain. */
const TAIL_STRAIN = 2;

/**
 * Offers a card with its replies in one stack beneath it, the one that has the most beneath it last
 * and not inset: its line goes straight up the rail that gathers the others. So a debate of any depth
 * goes down without drifting to the right.
 */
export function offerTails(set: ShapeSet, { card, replies }: Family): void {
  const heaviest = findHeaviest(replies);
  if (heaviest === undefined) return;
  const sides = replies.filter((reply) => reply !== heaviest);
  const y = card.height + STACK_DROP;
  const limbs = sides.map((reply) => reply.limb);
  const choices = [heaviest.railed, ...sides.map((reply) => reply.railed)];
  for (const [shape, ...shapes] of chooseByWidth(choices)) {
    if (shape === undefined) continue;
    const stack = measureStack(shapes);
    const tail = lowestWithin(heaviest.railed, Math.max(shape.width, RAIL_GUTTER + stack.width));
    const tailY = sides.length === 0 ? card.height + ROW_DROP : y + stack.height + CARD_GAP;
    const extent = {
      width: Math.max(card.width, tail.width, sides.length === 0 ? 0 : RAIL_GUTTER + stack.width),
      height: tailY + tail.height,
      strain: stack.strain + tail.strain + TAIL_STRAIN * replies.length,
    };
    if (!isWanted(set, extent.width, extent.height, extent.strain)) continue;
    const parts: Part[] = [];
    stackParts(parts, limbs, shapes, { x: RAIL_GUTTER, y });
    parts.push({ limb: heaviest.limb, shape: tail, x: 0, y: tailY });
    const lanes: readonly Lane[] = [
      { parts: sides.length, strip: RAIL_GUTTER, drop: STACK_DROP, place: 'beside' },
      { parts: 1, strip: 0, drop: tailY - card.height, place: 'beneath' },
    ];
    const anchor = card.width / 2;
    addShape(set, { ...extent, cardX: 0, anchor, parts, lanes: sides.length === 0 ? lanes.slice(1) : lanes, isCentred: false });
  }
}

/** The reply with the most cards; of several the first. */
export function findHeaviest(replies: readonly Reply[]): Reply | undefined {
  let heaviest = replies[0];
  for (const reply of replies) {
    if (heaviest === undefined || reply.cards > heaviest.cards) heaviest = reply;
  }
  return heaviest;
}
