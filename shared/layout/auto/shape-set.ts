import type { Extent, Shape, Shapes } from './shape.ts';

/** How the extent of an arrangement is weighed against its strain. */
export interface Scale {
  /** How many cards are arranged. */
  readonly cards: number;
  /** What share of a page's height a wholly strained arrangement has to save to be worth it. */
  readonly strainCost: number;
}

/**
 * The best arrangements of one limb found so far: for each of some page ratios the one that fits the
 * smallest page, and the one with the least strain. So a set stays small, from the narrowest to the
 * lowest, however many are offered.
 */
export interface ShapeSet {
  scale: Scale;
  ratios: readonly number[];
  readonly costs: Float64Array;
  readonly shapes: (Shape | undefined)[];
}

/** Width to height of the pages that are looked at, from a single column to a single row. */
const RATIOS = [0.03, 0.12, 0.25, 0.45, 0.75, 1.2, 2, 20];

/** Those for large limbs: there are few, and what they waste is much. */
const FINE_RATIOS = [0.02, 0.05, 0.1, 0.17, 0.27, 0.4, 0.6, 0.85, 1.2, 1.6, 2.2, 3.2, 5, 20];

/** How many cards make a limb large. */
const MANY_CARDS = 60;

/** A later offer has to be better by this share: the simpler arrangements are offered first. */
const LEAST_GAIN = 0.02;

/** A set that has to be reset before it is used. */
export function createShapeSet(): ShapeSet {
  return {
    scale: { cards: 1, strainCost: 0 },
    ratios: RATIOS,
    costs: new Float64Array(FINE_RATIOS.length + 1),
    shapes: [],
  };
}

/** Empties a set, for a limb of another scale. */
export function resetShapeSet(set: ShapeSet, scale: Scale): ShapeSet {
  set.scale = scale;
  set.ratios = scale.cards < MANY_CARDS ? RATIOS : FINE_RATIOS;
  set.shapes.length = 0;
  for (let slot = 0; slot <= set.ratios.length; slot += 1) {
    set.costs[slot] = UNFOUND;
    set.shapes[slot] = undefined;
  }
  return set;
}

/** More than any shape costs. */
const UNFOUND = 1e15;

/** The height of the smallest page of a ratio that holds an extent, with a charge for its strain. */
export function measurePage(
  { width, height, strain }: Extent,
  ratio: number,
  scale: Scale,
): number {
  return Math.max(width / ratio, height) * chargeStrain(strain, scale);
}

function chargeStrain(strain: number, scale: Scale): number {
  return 1 + (scale.strainCost * strain) / scale.cards;
}

/** The cost of strain in a map of so many cards: the larger the map, the more its extent counts. */
export function priceStrain(cards: number): number {
  return 0.2 * Math.min(1, 40 / cards);
}

/** Whether a shape of this extent would enter the set. */
export function isWanted(
  { scale, ratios, costs }: ShapeSet,
  width: number,
  height: number,
  strain: number,
): boolean {
  const charge = chargeStrain(strain, scale) / (1 - LEAST_GAIN);
  for (let slot = 0; slot < ratios.length; slot += 1) {
    const page = Math.max(width / (ratios[slot] ?? 1), height);
    if (page * charge < (costs[slot] ?? 0)) return true;
  }
  return 1 + strain < (costs[ratios.length] ?? 0);
}

/** Puts a shape wherever it is better than what the set has. */
export function addShape({ scale, ratios, costs, shapes }: ShapeSet, shape: Shape): void {
  const { width, height, strain } = shape;
  const charge = chargeStrain(strain, scale);
  for (let slot = 0; slot < ratios.length; slot += 1) {
    const cost = Math.max(width / (ratios[slot] ?? 1), height) * charge;
    if (cost >= (costs[slot] ?? 0) * (1 - LEAST_GAIN)) continue;
    costs[slot] = cost;
    shapes[slot] = shape;
  }
  // The last slot: strain decides, and the page only between equals.
  const calm = 1 + strain + measurePage(shape, 1.5, scale) / 1e7;
  if (calm >= (costs[ratios.length] ?? 0) * (1 - LEAST_GAIN)) return;
  costs[ratios.length] = calm;
  shapes[ratios.length] = shape;
}

/** The shapes of the set, each once, the narrowest first. The set must not be empty. */
export function listShapes({ shapes }: ShapeSet): Shapes {
  const listed: Shape[] = [];
  for (const shape of shapes) {
    if (shape === undefined || listed.includes(shape)) continue;
    let at = listed.length;
    for (; at > 0; at -= 1) {
      const before = listed[at - 1];
      if (before === undefined || !isNarrower(shape, before)) break;
      listed[at] = before;
    }
    listed[at] = shape;
  }
  if (!isFilled(listed)) throw new Error('A limb with cards has no shape');
  return listed;
}

function isNarrower(shape: Shape, other: Shape): boolean {
  return (
    shape.width - other.width < 0 || (shape.width === other.width && shape.height < other.height)
  );
}

function isFilled(shapes: Shape[]): shapes is [Shape, ...Shape[]] {
  return shapes.length > 0;
}

/** The cost of the shape that fits the smallest page of a ratio. */
export function measureBest({ shapes, scale }: ShapeSet, ratio: number): number {
  let least = UNFOUND;
  for (const shape of shapes) {
    if (shape !== undefined) least = Math.min(least, measurePage(shape, ratio, scale));
  }
  return least;
}
