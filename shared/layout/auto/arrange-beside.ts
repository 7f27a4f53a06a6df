import { CARD_GAP, SIDE_DROP, WRAP_DROP } from '../spacing.ts';
import { chooseWidths, listHeights, tryWidths } from './choices.ts';
import { createDeal, dealColumns } from './deal-columns.ts';
import { countReasons, type Family } from './family.ts';
import type { Arrange } from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';
import { columnParts, measureColumns } from './stand-columns.ts';

/** What one reply in columns adds to the strain. */
const COLUMNS_STRAIN = 1;

/** Offers a card with its replies in one column at its right, the first level with the card. */
export function offerBeside(set: ShapeSet, { card, limbs, railed }: Family): void {
  const x = card.width + SIDE_DROP;
  const anchor = card.width / 2;
  const arrange: Arrange = (limit) => stackParts(limbs, chooseWidths(railed, limit), { x, y: 0 });
  tryWidths(railed, (chosen, limit) => {
    const stack = measureStack(chosen);
    const width = x + stack.width;
    const height = Math.max(card.height, stack.height);
    const { strain } = stack;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, anchor, arrange, limit);
  });
}

/** Offers a card with its replies in columns at its right, whose rails join above them. */
export function offerBesideColumns(set: ShapeSet, family: Family): void {
  const { card, replies, limbs, railed, breaks, surcharges } = family;
  if (replies.length < 2) return;
  const breakAt = countReasons(replies);
  const left = card.width + SIDE_DROP;
  const anchor = card.width / 2;
  const deal = (limit: number): void =>
    dealColumns(railed, { first: limit, other: limit, breakAt, gap: CARD_GAP, breaks }, DEAL);
  const arrange: Arrange = (limit) => {
    deal(limit);
    return columnParts(limbs, DEAL, { x: left, y: WRAP_DROP });
  };
  for (const limit of listHeights(railed, breaks)) {
    deal(limit);
    if (DEAL.columns === 1) continue;
    const columns = measureColumns(DEAL);
    const width = left + columns.width;
    const height = Math.max(card.height, WRAP_DROP + columns.height);
    const strain = DEAL.strain + surcharges.columns + COLUMNS_STRAIN * replies.length;
    if (!enterShape(set, width, height, strain)) continue;
    describeShape(set, 0, anchor, arrange, limit);
  }
}

/** What is tried and measured before it is known to be wanted; nothing in it outlives a call. */
const DEAL = createDeal();
