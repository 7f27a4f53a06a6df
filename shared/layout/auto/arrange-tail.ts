import { CARD_GAP, ROW_DROP, STACK_DROP } from '../spacing.ts';
import { tryWidths } from './choices.ts';
import { type Family, findHeaviest, insetOf, limbsOf } from './family.ts';
import type { Limb } from './grow-tree.ts';
import { lowestWithin, type Part, type Shape } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';

/** What one reply adds to the strain. */
const TAIL_STRAIN = 3;

/**
 * Offers a card with its replies in one stack beneath it, the one that has the most beneath it last
 * and not inset: its line goes straight up the rail that gathers the others. So a debate of any depth
 * goes down without drifting to the right.
 */
export function offerTails(set: ShapeSet, { card, replies, surcharges }: Family): void {
  const heaviest = findHeaviest(replies);
  // A block needs the room at its left for a bracket, or for the lines of undercuts.
  if (heaviest?.shaped.limb.kind !== 'statement') return;
  const sides = replies.filter((reply) => reply !== heaviest);
  const inset = insetOf(replies);
  const { limb, railed } = heaviest.shaped;
  const choices = [...sides.map((reply) => reply.shaped.railed), railed];
  const beside = limbsOf(sides);
  tryWidths(choices, (chosen) => {
    const shapes = chosen.slice(0, -1);
    const room = Math.max(chosen.at(-1)?.width ?? 0, inset + measureStack(shapes).width);
    const tail = lowestWithin(railed, room);
    offerTail(set, { card, limb, sides: beside, shapes, tail, inset, surcharge: surcharges.other });
  });
}

interface Tail {
  readonly card: Family['card'];
  readonly limb: Limb;
  readonly sides: readonly Limb[];
  readonly shapes: readonly Shape[];
  readonly tail: Shape;
  readonly inset: number;
  readonly surcharge: number;
}

function offerTail(set: ShapeSet, own: Tail): void {
  const { card, limb, sides, shapes, tail, inset } = own;
  const stack = measureStack(shapes);
  const y = card.height + STACK_DROP;
  const isAlone = sides.length === 0;
  const tailY = isAlone ? card.height + ROW_DROP : y + stack.height + CARD_GAP;
  const width = Math.max(card.width, tail.width, isAlone ? 0 : inset + stack.width);
  const height = tailY + tail.height;
  const strain = own.surcharge + stack.strain + tail.strain + TAIL_STRAIN * (sides.length + 1);
  if (!isWanted(set, width, height, strain)) return;
  const parts = (): readonly Part[] => [
    ...stackParts(sides, shapes, { x: inset, y }),
    { limb, shape: tail, x: 0, y: tailY },
  ];
  addShape(set, { width, height, strain, cardX: 0, anchor: card.width / 2, parts });
}
