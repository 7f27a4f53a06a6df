import { CARD_GAP } from '../spacing.ts';
import type { Limb } from './grow-tree.ts';
import type { Part, Shape } from './shape.ts';

/** Limbs one below the other, in the shapes they take there. */
export interface Lane {
  readonly limbs: readonly Limb[];
  readonly shapes: readonly Shape[];
}

/** What shapes one below the other take. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly strain: number;
}

/** Measures shapes one below the other; the height is 0 for none. */
export function measureStack(shapes: readonly Shape[]): Extent {
  let [width, height, strain] = [0, 0, 0];
  for (const shape of shapes) {
    if (shape.width > width) width = shape.width;
    height += shape.height + CARD_GAP;
    strain += shape.strain;
  }
  return { width, height: Math.max(0, height - CARD_GAP), strain };
}

/** Adds shapes one below the other to the parts. */
export function stackParts(
  parts: Part[],
  limbs: readonly Limb[],
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number },
): void {
  let y = at.y;
  for (let index = 0; index < limbs.length; index += 1) {
    const [limb, shape] = [limbs[index], shapes[index]];
    if (limb === undefined || shape === undefined) continue;
    parts.push({ limb, shape, x: at.x, y });
    y += shape.height + CARD_GAP;
  }
}
