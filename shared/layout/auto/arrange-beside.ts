import { CARD_GAP, SIDE_DROP, WRAP_DROP } from '../spacing.ts';
import { listHeights, tryWidths } from './choices.ts';
import { copyDeal, createDeal, dealColumns } from './deal-columns.ts';
import { countReasons, type Family } from './family.ts';
import type { Part } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';
import { columnParts, measureColumns } from './stand-columns.ts';

/** What one reply in columns adds to the strain. */
const COLUMNS_STRAIN = 1;

/** Offers a card with its replies in one column at its right, the first level with the card. */
export function offerBeside(set: ShapeSet, { card, limbs, railed }: Family): void {
  const x = card.width + SIDE_DROP;
  tryWidths(railed, (chosen) => {
    const stack = measureStack(chosen);
    const width = x + stack.width;
    const height = Math.max(card.height, stack.height);
    const { strain } = stack;
    if (!isWanted(set, width, height, strain)) return;
    const shapes = chosen.slice();
    const parts = (): readonly Part[] => stackParts(limbs, shapes, { x, y: 0 });
    addShape(set, { width, height, strain, cardX: 0, anchor: card.width / 2, parts });
  });
}

/** Offers a card with its replies in columns at its right, whose rails join above them. */
export function offerBesideColumns(set: ShapeSet, family: Family): void {
  const { card, replies, limbs, railed, surcharges } = family;
  if (replies.length < 2) return;
  const breakAt = countReasons(replies);
  const left = card.width + SIDE_DROP;
  for (const limit of listHeights(railed)) {
    dealColumns(railed, { first: limit, other: limit, breakAt, gap: CARD_GAP }, DEAL);
    if (DEAL.columns === 1) continue;
    const columns = measureColumns(DEAL);
    const width = left + columns.width;
    const height = Math.max(card.height, WRAP_DROP + columns.height);
    const strain = DEAL.strain + surcharges.columns + COLUMNS_STRAIN * replies.length;
    if (!isWanted(set, width, height, strain)) continue;
    const deal = copyDeal(DEAL);
    const parts = (): readonly Part[] => columnParts(limbs, deal, { x: left, y: WRAP_DROP });
    addShape(set, { width, height, strain, cardX: 0, anchor: card.width / 2, parts });
  }
}

/** What is tried and measured before it is known to be wanted; nothing in it outlives a call. */
const DEAL = createDeal();
