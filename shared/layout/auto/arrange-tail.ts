import { CARD_GAP, ROW_DROP, STACK_DROP } from '../spacing.ts';
import { type Choices, chooseWidths, tryWidths } from './choices.ts';
import { type Family, findHeaviest, insetOf, limbsOf } from './family.ts';
import { type Arrange, lowestWithin, type Part, type Shape, type Shapes } from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';
import { stackParts } from './stack-shapes.ts';

/** What one reply adds to the strain. */
const TAIL_STRAIN = 3;

/**
 * Offers a card with its replies in one stack beneath it, the one that has the most beneath it last
 * and not inset: its line goes straight up the rail that gathers the others. So a debate of any depth
 * goes down without drifting to the right.
 */
export function offerTails(set: ShapeSet, family: Family): void {
  const { card, replies, surcharges } = family;
  const heaviest = findHeaviest(family);
  // A block needs the room at its left for a bracket, or for the lines of undercuts.
  if (heaviest?.shaped.limb.kind !== 'statement') return;
  const sides = replies.length === 1 ? NONE : replies.filter((reply) => reply !== heaviest);
  const inset = insetOf(replies);
  const { limb, railed } = heaviest.shaped;
  const choices: Choices = sides.map((reply) => reply.shaped.railed).concat([railed]);
  const beside = limbsOf(sides);
  const y = card.height + STACK_DROP;
  const isAlone = sides.length === 0;
  const arrange: Arrange = (limit) => {
    const chosen = chooseWidths(choices, limit);
    const own = measureTail(chosen, railed, inset);
    const tailY = isAlone ? card.height + ROW_DROP : y + own.height + CARD_GAP;
    const parts: Part[] = [...stackParts(beside, chosen.slice(0, -1), { x: inset, y })];
    parts.push({ limb, shape: own.tail, x: 0, y: tailY });
    return parts;
  };
  const ownStrain = surcharges.other + TAIL_STRAIN * (sides.length + 1);
  tryWidths(choices, (chosen, limit) => {
    const stack = measureTail(chosen, railed, inset);
    const { tail } = stack;
    const tailY = isAlone ? card.height + ROW_DROP : y + stack.height + CARD_GAP;
    const width = Math.max(card.width, tail.width, stack.width);
    const height = tailY + tail.height;
    const strain = ownStrain + stack.strain + tail.strain;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, card.width / 2, arrange, limit);
  });
}

const NONE: Family['replies'] = [];

/** What the sides take, which are all but the last, and the tail as low as it is within that. */
function measureTail(chosen: readonly Shape[], railed: Shapes, inset: number) {
  let [width, height, strain] = [0, 0, 0];
  const last = chosen.length - 1;
  for (let index = 0; index < last; index += 1) {
    const shape = chosen[index];
    if (shape === undefined) continue;
    width = Math.max(width, inset + shape.width);
    height += shape.height + (index === 0 ? 0 : CARD_GAP);
    strain += shape.strain;
  }
  const room = Math.max(chosen[last]?.width ?? 0, inset, width);
  return { width, height, strain, tail: lowestWithin(railed, room) };
}
