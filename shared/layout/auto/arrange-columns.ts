import type { Size } from '../box.ts';
import { CARD_GAP, RAIL_GUTTER, ROW_DROP, STACK_DROP, WRAP_DROP } from '../spacing.ts';
import { listHeights, tryWidths } from './choices.ts';
import { type Column, dealColumns } from './deal-columns.ts';
import { countReasons, type Family, findHeaviest, insetOf, type Reply } from './family.ts';
import type { Part } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';

/** What one reply adds to the strain, by how it is arranged. */
const STRAINS = { stack: 1, mixedStack: 1.25, columns: 1, wrap: 3, wrapOutOfOrder: 4 };

/** Offers a card with its replies in one stack beneath it, like the outline of a folder. */
export function offerStacks(set: ShapeSet, { card, replies, restless }: Family): void {
  const x = insetOf(replies);
  const isMixed = x > RAIL_GUTTER;
  const y = card.height + STACK_DROP;
  const ownStrain = restless + replies.length * (isMixed ? STRAINS.mixedStack : STRAINS.stack);
  tryWidths(
    replies.map((reply) => reply.railed),
    (chosen) => {
      const stack = measureStack(chosen);
      const width = Math.max(card.width, x + stack.width);
      const height = y + stack.height;
      const strain = stack.strain + ownStrain;
      if (!isWanted(set, width, height, strain)) return;
      const shapes = chosen.slice();
      const parts = (): readonly Part[] => stackParts(replies, shapes, { x, y });
      addShape(set, { width, height, strain, cardX: 0, anchor: card.width / 2, parts });
    },
  );
}

/** Offers a card in the middle over its replies in columns, reasons left and objections right. */
export function offerColumns(set: ShapeSet, { card, replies, restless }: Family): void {
  if (replies.length < 3) return;
  const choices = replies.map((reply) => reply.railed);
  const top = card.height + ROW_DROP;
  const frame = { first: top, other: top, clear: 0 };
  const breakAt = countReasons(replies);
  for (const height of listHeights(choices)) {
    const columns = dealColumns(choices, { first: height, other: height }, breakAt);
    if (columns.length === 1) continue;
    const { right } = measureColumns(columns, frame);
    const ideal = Math.round((RAIL_GUTTER + right - card.width) / 2);
    const left = Math.max(0, -ideal);
    const strain = restless / 4 + STRAINS.columns * replies.length;
    offer(set, { card, replies, columns, cardX: Math.max(0, ideal), ...frame, left, strain });
  }
}

/**
 * Offers a card with one column of replies beneath it and the others at its right; once in their
 * order, and once with the one that has the most beneath it in a column of its own at the end.
 */
export function offerWraps(set: ShapeSet, family: Family): void {
  const { replies } = family;
  if (replies.length < 2) return;
  wrap(set, family, countReasons(replies), STRAINS.wrap);
  const heaviest = findHeaviest(replies);
  if (heaviest === undefined || heaviest === replies[replies.length - 1]) return;
  const others = replies.filter((reply) => reply !== heaviest);
  wrap(set, { ...family, replies: [...others, heaviest] }, others.length, STRAINS.wrapOutOfOrder);
}

function wrap(set: ShapeSet, family: Family, breakAt: number, perReply: number): void {
  const { card, replies, restless } = family;
  const choices = replies.map((reply) => reply.railed);
  const top = card.height + STACK_DROP;
  const frame = { first: top, other: WRAP_DROP, clear: card.width, left: 0 };
  const strain = restless + perReply * replies.length;
  for (const height of listHeights(choices)) {
    const limits = { first: height + WRAP_DROP - top, other: height };
    const columns = dealColumns(choices, limits, breakAt);
    if (columns.length > 1) offer(set, { card, replies, columns, cardX: 0, ...frame, strain });
  }
}

interface Tops {
  /** Where the first column starts, and the others. */
  readonly first: number;
  readonly other: number;
  /** What the columns after the first keep clear of at the left. */
  readonly clear: number;
}

interface Arranged extends Tops {
  readonly card: Size;
  readonly replies: readonly Reply[];
  readonly columns: readonly Column[];
  readonly cardX: number;
  readonly left: number;
  readonly strain: number;
}

function offer(set: ShapeSet, arranged: Arranged): void {
  const { card, columns, cardX, left } = arranged;
  const measured = measureColumns(columns, arranged);
  const width = Math.max(left + measured.right, cardX + card.width);
  const height = Math.max(measured.bottom, card.height);
  const strain = measured.strain + arranged.strain;
  if (!isWanted(set, width, height, strain)) return;
  const parts = (): readonly Part[] => columnParts(arranged);
  addShape(set, { width, height, strain, cardX, anchor: cardX + card.width / 2, parts });
}

function measureColumns(
  columns: readonly Column[],
  { first, other, clear }: Tops,
): { readonly right: number; readonly bottom: number; readonly strain: number } {
  let [right, bottom, strain] = [-CARD_GAP, 0, 0];
  for (const [index, { shapes }] of columns.entries()) {
    const stack = measureStack(shapes);
    right = Math.max(right, index === 0 ? right : clear) + CARD_GAP + RAIL_GUTTER + stack.width;
    bottom = Math.max(bottom, (index === 0 ? first : other) + stack.height);
    strain += stack.strain;
  }
  return { right, bottom, strain };
}

function columnParts({ replies, columns, first, other, clear, left }: Arranged): readonly Part[] {
  const parts: Part[] = [];
  let right = left - CARD_GAP;
  for (const [index, { start, shapes }] of columns.entries()) {
    const x = Math.max(right, index === 0 ? right : left + clear) + CARD_GAP + RAIL_GUTTER;
    const limbs = replies.slice(start, start + shapes.length);
    parts.push(...stackParts(limbs, shapes, { x, y: index === 0 ? first : other }));
    right = x + measureStack(shapes).width;
  }
  return parts;
}
