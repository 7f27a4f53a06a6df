import { CARD_GAP, ROW_DROP } from '../spacing.ts';
import { chooseByHeight } from './choices.ts';
import type { Family } from './family.ts';
import type { Lane, Part, Shape, ShapedLimb } from './shape.ts';
import { addShape, isWanted, type ShapeSet } from './shape-set.ts';

/** Offers a card with its replies side by side beneath it, the card in the middle over them. */
export function offerRows(set: ShapeSet, { card, replies }: Family): void {
  for (const shapes of chooseByHeight(replies.map((reply) => reply.hanging))) {
    const row = measureRow(shapes);
    const ideal = Math.round(row.middle - card.width / 2);
    const [cardX, shift] = [Math.max(0, ideal), Math.max(0, -ideal)];
    const width = Math.max(shift + row.width, cardX + card.width);
    const height = card.height + ROW_DROP + row.height;
    const extent = { width, height, strain: row.strain };
    if (!isWanted(set, extent.width, extent.height, extent.strain)) continue;
    const parts = rowParts(replies, shapes, { x: shift, y: card.height + ROW_DROP });
    const anchor = cardX + card.width / 2;
    addShape(set, { ...extent, cardX, anchor, parts, lanes: rowLanes(shapes, ROW_DROP), isCentred: true });
  }
}

/** What shapes side by side take, and the middle between the first and the last anchor. */
export interface Row {
  readonly width: number;
  readonly height: number;
  readonly strain: number;
  readonly middle: number;
}

/** Measures shapes side by side. */
export function measureRow(shapes: readonly Shape[]): Row {
  let [x, height, strain, lastAnchor] = [0, 0, 0, 0];
  for (const shape of shapes) {
    lastAnchor = x + shape.anchor;
    x += shape.width + CARD_GAP;
    height = Math.max(height, shape.height);
    strain += shape.strain;
  }
  const middle = ((shapes[0]?.anchor ?? 0) + lastAnchor) / 2;
  return { width: Math.max(0, x - CARD_GAP), height, strain, middle };
}

/** A lane for each of the shapes side by side. */
export function rowLanes(shapes: readonly Shape[], drop: number): readonly Lane[] {
  return shapes.map(() => ({ parts: 1, strip: 0, drop, place: 'beside' }));
}

/** Shapes side by side as parts, their tops in line. */
export function rowParts(
  limbs: readonly ShapedLimb[],
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number },
): readonly Part[] {
  const parts: Part[] = [];
  let x = at.x;
  for (const [index, { limb }] of limbs.entries()) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    parts.push({ limb, shape, x, y: at.y });
    x += shape.width + CARD_GAP;
  }
  return parts;
}
