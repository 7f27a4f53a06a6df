import type { Size } from '../box.ts';
import {
  CARD_GAP,
  DOUBLE_RAIL_GUTTER,
  LANE_DROP,
  RAIL_GUTTER,
  ROW_DROP,
  STACK_DROP,
  WRAP_DROP,
} from '../spacing.ts';
import { chooseByWidth, listHeights } from './choices.ts';
import { type Column, dealColumns } from './deal-columns.ts';
import { countReasons, type Family, type Reply } from './family.ts';
import { measureStack, stackParts } from './lanes.ts';
import type { Lane, Part } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';

/** What one reply adds to the strain, by how it is arranged. */
const STRAINS = { stack: 1, mixedStack: 1.25, columns: 1, wrap: 1.75 };

/** Offers a card with its replies in one stack beneath it, like the outline of a folder. */
export function offerStacks(set: ShapeSet, { card, replies }: Family): void {
  const isMixed = countReasons(replies) % replies.length !== 0;
  const x = isMixed ? DOUBLE_RAIL_GUTTER : RAIL_GUTTER;
  const y = card.height + STACK_DROP;
  const ownStrain = replies.length * (isMixed ? STRAINS.mixedStack : STRAINS.stack);
  for (const shapes of chooseByWidth(replies.map((reply) => reply.railed))) {
    const stack = measureStack(shapes);
    const extent = {
      width: Math.max(card.width, x + stack.width),
      height: y + stack.height,
      strain: stack.strain + ownStrain,
    };
    if (!isWanted(set, extent.width, extent.height, extent.strain)) continue;
    const parts: Part[] = [];
    stackParts(parts, replies.map((reply) => reply.limb), shapes, { x, y });
    const lanes: readonly Lane[] = [{ parts: parts.length, strip: x, drop: STACK_DROP, place: 'beside' }];
    addShape(set, { ...extent, cardX: 0, anchor: card.width / 2, parts, lanes, isCentred: false });
  }
}

/** Offers a card in the middle over its replies in columns, reasons left and objections right. */
export function offerColumns(set: ShapeSet, { card, replies }: Family): void {
  const choices = replies.map((reply) => reply.railed);
  const top = card.height + ROW_DROP;
  const breakAt = countReasons(replies);
  for (const height of listHeights(choices)) {
    const columns = dealColumns(choices, { first: height, other: height }, breakAt);
    if (columns.length === 1) continue;
    const { right } = measureColumns(columns, { first: top, other: top, clear: 0 });
    const ideal = Math.round((RAIL_GUTTER + right - card.width) / 2);
    const frame = { first: top, other: top, clear: 0, left: Math.max(0, -ideal) };
    const strain = STRAINS.columns * replies.length;
    offer(set, { card, replies, columns, cardX: Math.max(0, ideal), ...frame, strain });
  }
}

/** Offers a card with one column of replies beneath it and the others at its right. */
export function offerWraps(set: ShapeSet, { card, replies }: Family): void {
  const choices = replies.map((reply) => reply.railed);
  const top = card.height + STACK_DROP;
  const breakAt = countReasons(replies);
  for (const height of listHeights(choices)) {
    const limits = { first: height + WRAP_DROP - top, other: height };
    const columns = dealColumns(choices, limits, breakAt);
    if (columns.length === 1) continue;
    const frame = { first: top, other: WRAP_DROP, clear: card.width, left: 0 };
    const strain = STRAINS.wrap * replies.length;
    offer(set, { card, replies, columns, cardX: 0, ...frame, strain });
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
  const { right, bottom, strain } = measureColumns(columns, arranged);
  const extent = {
    width: Math.max(left + right, cardX + card.width),
    height: Math.max(bottom, card.height),
    strain: strain + arranged.strain,
  };
  if (!isWanted(set, extent.width, extent.height, extent.strain)) return;
  const anchor = cardX + card.width / 2;
  const isCentred = arranged.clear === 0;
  const lanes = columnLanes(arranged);
  addShape(set, { ...extent, cardX, anchor, parts: columnParts(arranged), lanes, isCentred });
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

function columnLanes({ card, columns, first, other, clear }: Arranged): readonly Lane[] {
  return columns.map(({ shapes }, index) => {
    const [top, from] = index === 0 || clear === 0 ? [first, card.height] : [other, LANE_DROP / 2];
    return { parts: shapes.length, strip: RAIL_GUTTER, drop: top - from, place: 'beside' };
  });
}

function columnParts({ replies, columns, first, other, clear, left }: Arranged): readonly Part[] {
  const parts: Part[] = [];
  let right = left - CARD_GAP;
  for (const [index, { start, shapes }] of columns.entries()) {
    const x = Math.max(right, index === 0 ? right : left + clear) + CARD_GAP + RAIL_GUTTER;
    const limbs = replies.slice(start, start + shapes.length).map((reply) => reply.limb);
    stackParts(parts, limbs, shapes, { x, y: index === 0 ? first : other });
    right = x + measureStack(shapes).width;
  }
  return parts;
}
