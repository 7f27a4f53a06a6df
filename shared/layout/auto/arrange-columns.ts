import type { Size } from '../box.ts';
import { CARD_GAP, RAIL_GUTTER, ROW_DROP, STACK_DROP, WRAP_DROP } from '../spacing.ts';
import { chooseWidths, listHeights, tryWidths } from './choices.ts';
import { createDeal, type Deal, dealColumns, endOf } from './deal-columns.ts';
import { countReasons, createFamily, type Family, findHeaviest, insetOf } from './family.ts';
import type { Limb } from './grow-tree.ts';
import type { Arrange, Part } from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';

/** What one reply adds to the strain, by how it is arranged. */
const STRAINS = { stack: 1, mixedStack: 1.25, columns: 1, wrap: 3, wrapOutOfOrder: 4 };

/** Offers a card with its replies in one stack beneath it, like the outline of a folder. */
export function offerStacks(set: ShapeSet, family: Family): void {
  const { card, replies, limbs, railed, surcharges } = family;
  const x = insetOf(replies);
  const isMixed = x > RAIL_GUTTER;
  const y = card.height + STACK_DROP;
  const ownStrain =
    surcharges.stack + replies.length * (isMixed ? STRAINS.mixedStack : STRAINS.stack);
  const anchor = card.width / 2;
  const arrange: Arrange = (limit) => stackParts(limbs, chooseWidths(railed, limit), { x, y });
  tryWidths(railed, (chosen, limit) => {
    const stack = measureStack(chosen);
    const width = Math.max(card.width, x + stack.width);
    const height = y + stack.height;
    const strain = stack.strain + ownStrain;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, anchor, arrange, limit);
  });
}

/** Offers a card in the middle over its replies in columns, reasons left and objections right. */
export function offerColumns(set: ShapeSet, family: Family): void {
  const { card, replies, limbs, lone, railed, breaks, surcharges } = family;
  if (replies.length < 3) return;
  const top = card.height + ROW_DROP;
  const breakAt = countReasons(replies);
  const strain = surcharges.columns + STRAINS.columns * replies.length;
  const deal = (limit: number): void =>
    dealColumns(
      railed,
      { first: limit, other: limit, breakAt, gap: CARD_GAP, alone: lone, breaks },
      DEAL,
    );
  const findOffset = (): number =>
    Math.round((RAIL_GUTTER + measureRight(DEAL, 0) - card.width) / 2);
  offer(set, listHeights(lone, breaks), {
    card,
    limbs,
    first: top,
    other: top,
    clear: 0,
    strain,
    deal,
    findOffset,
  });
}

/**
 * Offers a card with one column of replies beneath it and the others at its right; once in their
 * order, and once with the one that has the most beneath it in a column of its own at the end.
 */
export function offerWraps(set: ShapeSet, family: Family): void {
  const { card, replies, surcharges, standing } = family;
  if (replies.length < 2) return;
  wrap(set, family, countReasons(replies), STRAINS.wrap);
  const heaviest = findHeaviest(family);
  if (heaviest === undefined || heaviest === replies[replies.length - 1]) return;
  const others = replies.filter((reply) => reply !== heaviest);
  const reordered = createFamily(card, [...others, heaviest], surcharges, standing);
  wrap(set, reordered, others.length, STRAINS.wrapOutOfOrder);
}

function wrap(set: ShapeSet, family: Family, breakAt: number, perReply: number): void {
  const { card, replies, limbs, railed, breaks, surcharges } = family;
  const top = card.height + STACK_DROP;
  const strain = surcharges.other + perReply * replies.length;
  const deal = (other: number): void => {
    const first = other + WRAP_DROP - top;
    dealColumns(railed, { first, other, breakAt, gap: CARD_GAP, breaks }, DEAL);
  };
  offer(set, listHeights(railed, breaks), {
    card,
    limbs,
    first: top,
    other: WRAP_DROP,
    clear: card.width,
    strain,
    deal,
    findOffset: () => 0,
  });
}

/** What is tried and measured before it is known to be wanted; nothing in it outlives a call. */
const DEAL = createDeal();

interface Frame {
  readonly card: Size;
  readonly limbs: readonly Limb[];
  /** Where the first column starts, and the others. */
  readonly first: number;
  readonly other: number;
  /** What the columns after the first keep clear of at the left. */
  readonly clear: number;
  readonly strain: number;
  /** Deals columns of no more than a height. */
  readonly deal: (limit: number) => void;
  /** How far right of the first column's rail the card stands, or left if negative. */
  readonly findOffset: () => number;
}

function offer(set: ShapeSet, limits: readonly number[], frame: Frame): void {
  const arrange: Arrange = (limit) => {
    frame.deal(limit);
    return columnParts(frame, DEAL, Math.max(0, -frame.findOffset()));
  };
  for (const limit of limits) {
    frame.deal(limit);
    if (DEAL.columns > 1) offerDeal(set, frame, arrange, limit);
  }
}

/** Offers what is dealt. */
function offerDeal(set: ShapeSet, frame: Frame, arrange: Arrange, limit: number): void {
  const { card, first, other, clear } = frame;
  const offset = frame.findOffset();
  const left = Math.max(0, -offset);
  const cardX = Math.max(0, offset);
  const width = Math.max(left + measureRight(DEAL, clear), cardX + card.width);
  let height = Math.max(card.height, first + (DEAL.heights[0] ?? 0));
  for (let column = 1; column < DEAL.columns; column += 1) {
    height = Math.max(height, other + (DEAL.heights[column] ?? 0));
  }
  const strain = DEAL.strain + frame.strain;
  if (!enterShape(set, width, height, strain)) return;
  describeShape(set, cardX, cardX + card.width / 2, arrange, limit);
}

/** The right edge of the last column, the first column's rail starting at 0. */
function measureRight({ widths, columns }: Deal, clear: number): number {
  let right = RAIL_GUTTER + (widths[0] ?? 0);
  for (let column = 1; column < columns; column += 1) {
    right = Math.max(right, clear) + CARD_GAP + RAIL_GUTTER + (widths[column] ?? 0);
  }
  return right;
}

function columnParts(frame: Frame, deal: Deal, left: number): readonly Part[] {
  const parts: Part[] = [];
  const { limbs } = frame;
  let x = left + RAIL_GUTTER;
  for (let column = 0; column < deal.columns; column += 1) {
    const [start, end] = [deal.starts[column] ?? 0, endOf(deal, column)];
    const at = { x, y: column === 0 ? frame.first : frame.other };
    const stack = stackParts(limbs.slice(start, end), deal.shapes.slice(start, end), at);
    for (const part of stack) parts.push(part);
    const right = Math.max(x + (deal.widths[column] ?? 0), left + frame.clear);
    x = right + CARD_GAP + RAIL_GUTTER;
  }
  return parts;
}
