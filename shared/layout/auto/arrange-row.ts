import { CARD_GAP, ROW_DROP } from '../spacing.ts';
import { chooseHeights, tryHeights } from './choices.ts';
import type { Family } from './family.ts';
import type { Limb } from './grow-tree.ts';
import type { Arrange, Part, Shape } from './shape.ts';
import { describeShape, enterShape, type ShapeSet } from './shape-set.ts';

/** Offers a card with its replies side by side beneath it, the card in the middle over them. */
export function offerRows(set: ShapeSet, { card, limbs, hanging }: Family): void {
  const y = card.height + ROW_DROP;
  const findOffset = (row: Row): number => Math.round(row.middle - card.width / 2);
  const arrange: Arrange = (limit) => {
    const shapes = chooseHeights(hanging, limit);
    return rowParts(limbs, shapes, { x: Math.max(0, -findOffset(measureRow(shapes))), y });
  };
  tryHeights(hanging, (chosen, limit) => {
    const row = measureRow(chosen);
    const ideal = findOffset(row);
    const [cardX, x] = [Math.max(0, ideal), Math.max(0, -ideal)];
    const width = Math.max(x + row.width, cardX + card.width);
    const height = y + row.height;
    const { strain } = row;
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, cardX, cardX + card.width / 2, arrange, limit);
  });
}

/** What shapes side by side take, and the middle between the first and the last anchor. */
interface Row {
  readonly width: number;
  readonly height: number;
  readonly strain: number;
  readonly middle: number;
}

/** Measures shapes side by side. */
export function measureRow(shapes: readonly Shape[]): Row {
  let [x, height, strain, lastAnchor] = [0, 0, 0, 0];
  for (let index = 0; index < shapes.length; index += 1) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    lastAnchor = x + shape.anchor;
    x += shape.width + CARD_GAP;
    if (shape.height > height) height = shape.height;
    strain += shape.strain;
  }
  const middle = ((shapes[0]?.anchor ?? 0) + lastAnchor) / 2;
  return { width: Math.max(0, x - CARD_GAP), height, strain, middle };
}

/** Shapes side by side as parts, their tops in line, from the place of the first. */
export function rowParts(
  limbs: readonly Limb[],
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number },
): readonly Part[] {
  const parts: Part[] = [];
  let x = at.x;
  for (const [index, limb] of limbs.entries()) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    parts.push({ limb, shape, x, y: at.y });
    x += shape.width + CARD_GAP;
  }
  return parts;
}
