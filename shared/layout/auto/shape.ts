import type { Point } from '../../model/statement.ts';
import type { Limb } from './grow-tree.ts';

/** A limb with its shape, placed within the shape of the limb above it. */
export interface Part {
  readonly limb: Limb;
  readonly shape: Shape;
  /** From the top left corner of the shape above to that of this one. */
  readonly x: number;
  readonly y: number;
}

/** What an arrangement takes, in canvas units, and what it costs in calm. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  /** How far from a plain tree of rows: counts the cards that were stacked to save room. */
  readonly strain: number;
}

/** One way to arrange a limb and everything beneath it within a rectangle. */
export interface Shape extends Extent {
  /** Left edge of the limb's own card, whose top is the top of the shape; 0 where it has none. */
  readonly cardX: number;
  /** Where its line leaves at the top, from the left edge. */
  readonly anchor: number;
  /** Makes the parts, and what it was tried within; few of the shapes that are found are ever taken apart. */
  readonly arrange: Arrange;
  readonly limit: number;
}

/** Makes the parts of a shape from the limit that it was tried within. */
export type Arrange = (limit: number) => readonly Part[];

/** The parts of a shape. */
export function partsOf({ arrange, limit }: Shape): readonly Part[] {
  return arrange(limit);
}

/** Arranges what is a card alone. */
export const noParts: Arrange = () => NO_PARTS;
const NO_PARTS: readonly Part[] = [];

/** Parts moved right and down. */
export function shiftParts(parts: readonly Part[], by: Point): readonly Part[] {
  return parts.map((part) => ({ ...part, x: part.x + by.x, y: part.y + by.y }));
}

/** Shapes to choose from, the narrowest first; never none. */
export type Shapes = readonly [Shape, ...Shape[]];

/**
 * The shapes a limb offers to what is above it. `railed`: its card is at the left edge, where a rail
 * gathers the lines of a stack. `hanging`: its line leaves at the top, and its card may stand
 * anywhere.
 */
export interface ShapedLimb {
  readonly limb: Limb;
  /** Whether a frame is around it, above its cards. */
  readonly isFramed: boolean;
  /** How many cards it brings. */
  readonly cards: number;
  readonly hanging: Shapes;
  readonly railed: Shapes;
}

/** The shape that fits a height with the least width; the lowest if none does. */
export function narrowestWithin(shapes: Shapes, height: number): Shape {
  let lowest = shapes[0];
  for (let index = 0; index < shapes.length; index += 1) {
    const shape = shapes[index] ?? lowest;
    if (shape.height <= height) return shape;
    if (shape.height < lowest.height) lowest = shape;
  }
  return lowest;
}

/** The shape that fits a width with the least height; the narrowest if none does. */
export function lowestWithin(shapes: Shapes, width: number): Shape {
  let lowest = shapes[0];
  for (let index = 1; index < shapes.length; index += 1) {
    const shape = shapes[index] ?? lowest;
    if (shape.width > width) break;
    if (shape.height < lowest.height) lowest = shape;
  }
  return lowest;
}

/** The shape with the least strain; of several the one nearest to a square. */
export function calmest(shapes: Shapes): Shape {
  let best = shapes[0];
  if (shapes.length === 1) return best;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < shapes.length; index += 1) {
    const shape = shapes[index] ?? best;
    const cost = shape.strain * FAR + Math.max(shape.width, shape.height);
    if (cost >= least) continue;
    least = cost;
    best = shape;
  }
  return best;
}

/** Farther than any sound layout reaches. */
const FAR = 1e9;
