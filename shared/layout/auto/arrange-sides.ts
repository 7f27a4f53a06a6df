import { AISLE, CARD_GAP, RAIL_GUTTER, ROW_DROP } from '../spacing.ts';
import { measureRow, rowParts } from './arrange-row.ts';
import { chooseHeights, listHeights, tryHeights } from './choices.ts';
import { createDeal, dealColumns } from './deal-columns.ts';
import { countReasons, createFamily, type Family } from './family.ts';
import { type Arrange, partsOf, type Shape, type Shapes, shiftParts } from './shape.ts';
import {
  createShapeSet,
  describeShape,
  enterShape,
  listShapes,
  resetShapeSet,
  type ShapeSet,
} from './shape-set.ts';
import { columnParts, measureColumns } from './stand-columns.ts';

/** What one reply in columns adds to the strain. */
const COLUMNS_STRAIN = 1;

/** Offers the replies of one side, without the card they stand under. */
type OfferSide = (set: ShapeSet, side: Family) => void;

/**
 * Offers a card over the aisle between its reasons, all at the left, and its objections, all at the
 * right, each side in a row or in columns, or as `offerMore` has it. The card needs replies of both relations.
 */
export function offerSides(set: ShapeSet, family: Family, offerMore: OfferSide): void {
  const { card, replies } = family;
  const reasons = countReasons(replies);
  const sides = [replies.slice(0, reasons), replies.slice(reasons)].map((side) =>
    createFamily(card, side, family.surcharges, family.standing),
  );
  const y = card.height + ROW_DROP;
  const choices = sides.map((side) => shapeSide(side, set, offerMore));
  const findOffset = (left: Shape): number => Math.round(left.width + (AISLE - card.width) / 2);
  const arrange: Arrange = (limit) => {
    const [left, right] = chooseHeights(choices, limit);
    if (left === undefined || right === undefined) return [];
    const x = Math.max(0, -findOffset(left));
    const rightX = x + left.width + AISLE;
    return [
      ...shiftParts(partsOf(left), { x, y }),
      ...shiftParts(partsOf(right), { x: rightX, y }),
    ];
  };
  tryHeights(choices, (chosen, limit) => {
    const [left, right] = chosen;
    if (left === undefined || right === undefined) return;
    const ideal = findOffset(left);
    const [cardX, x] = [Math.max(0, ideal), Math.max(0, -ideal)];
    const rightX = x + left.width + AISLE;
    const width = Math.max(rightX + right.width, cardX + card.width);
    const height = y + Math.max(left.height, right.height);
    const strain = left.strain + right.strain;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, cardX, cardX + card.width / 2, arrange, limit);
  });
}

/** The shapes of the replies of one side, without the card they stand under. */
function shapeSide(side: Family, { scale }: ShapeSet, offerMore: OfferSide): Shapes {
  const set = resetShapeSet(createShapeSet(), scale);
  offerRow(set, side);
  offerColumns(set, side);
  offerMore(set, side);
  return listShapes(set);
}

function offerRow(set: ShapeSet, { limbs, hanging }: Family): void {
  const arrange: Arrange = (limit) =>
    rowParts(limbs, chooseHeights(hanging, limit), { x: 0, y: 0 });
  tryHeights(hanging, (chosen, limit) => {
    const { width, height, strain } = measureRow(chosen);
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, 0, arrange, limit);
  });
}

function offerColumns(set: ShapeSet, { limbs, lone, railed, breaks }: Family): void {
  const deal = (limit: number): void => {
    const limits = { first: limit, other: limit, breakAt: -1, gap: CARD_GAP, alone: lone, breaks };
    dealColumns(railed, limits, DEAL);
  };
  const arrange: Arrange = (limit) => {
    deal(limit);
    return columnParts(limbs, DEAL, { x: RAIL_GUTTER, y: 0 });
  };
  for (const limit of listHeights(lone, breaks)) {
    deal(limit);
    const columns = measureColumns(DEAL);
    const [width, height] = [RAIL_GUTTER + columns.width, columns.height];
    const strain = DEAL.strain + COLUMNS_STRAIN * limbs.length;
    if (!enterShape(set, width, height, strain)) continue;
    describeShape(set, 0, 0, arrange, limit);
  }
}

/** What is tried and measured before it is known to be wanted; nothing in it outlives a call. */
const DEAL = createDeal();
