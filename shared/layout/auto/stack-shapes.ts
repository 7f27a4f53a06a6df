import { CARD_GAP } from '../spacing.ts';
import type { Limb } from './grow-tree.ts';
import type { Extent, Part, Shape } from './shape.ts';

/** Measures shapes one below the other; the height is 0 for none. */
export function measureStack(shapes: readonly Shape[]): Extent {
  let [width, height, strain] = [0, 0, 0];
  for (let index = 0; index < shapes.length; index += 1) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    if (shape.width > width) width = shape.width;
    height += shape.height + CARD_GAP;
    strain += shape.strain;
  }
  return { width, height: Math.max(0, height - CARD_GAP), strain };
}

/** Shapes one below the other as parts, from the place of the first. */
export function stackParts(
  limbs: readonly Limb[],
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number },
): readonly Part[] {
  const parts: Part[] = [];
  let y = at.y;
  for (const [index, limb] of limbs.entries()) {
    const shape = shapes[index];
    if (shape === undefined) continue;
    parts.push({ limb, shape, x: at.x, y });
    y += shape.height + CARD_GAP;
  }
  return parts;
}
