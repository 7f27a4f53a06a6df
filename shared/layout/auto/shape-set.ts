import type { Limb } from './grow-tree.ts';
import { keepMostAlike } from './likeness.ts';
import { type Arrange, type Extent, noParts, type Shape, type Shapes } from './shape.ts';
import type { Standing } from './standing.ts';

/** How the extent of an arrangement is weighed against its strain. */
export interface Scale {
  /** How many cards are arranged. */
  readonly cards: number;
  /** What share of a page's height a wholly strained arrangement has to save to be worth it. */
  readonly strainCost: number;
  /** How the cards stood, if they are to stand most like that, whatever it takes. */
  readonly standing?: Standing | null;
}

/**
 * The best arrangements of one limb found so far: for each of some page ratios the one that fits the
 * smallest page, and the one with the least strain. So a set stays small, from the narrowest to the
 * lowest, however many are offered. Most are soon replaced: they are rows of numbers until they are
 * listed.
 */
export interface ShapeSet {
  scale: Scale;
  ratios: Float64Array;
  /** Of each slot, one for each ratio and one more: what the next has to cost less than, and the row. */
  readonly bounds: Float64Array;
  readonly winners: Int32Array;
  /** How many rows there are, and what is in them, as in a shape. */
  rows: number;
  widths: Int32Array;
  heights: Int32Array;
  strains: Float64Array;
  readonly cardXs: number[];
  readonly anchors: number[];
  readonly arranges: Arrange[];
  readonly limits: number[];
  /** Of a row that was a shape already: that. */
  readonly known: (Shape | undefined)[];
}

/** Width to height of the page that a whole map is fitted to. */
export const PAGE_RATIO = 1.5;

/** Width to height of the pages that are looked at, from a single column to a single row. */
const RATIOS = Float64Array.of(0.03, 0.12, 0.25, 0.45, 0.75, 1.2, 2, 20);

/** Those for large limbs: there are few, and what they waste is much. */
const FINE_RATIOS = Float64Array.of(
  ...[0.02, 0.05, 0.1, 0.17, 0.27, 0.4, 0.6, 0.85, 1.2, 1.6, 2.2, 3.2, 5, 20],
);

/** How many cards make a limb large. */
const MANY_CARDS = 60;

/** A later offer has to be better by this share: the simpler arrangements are offered first. */
const LEAST_GAIN = 0.02;

/** A set that has to be reset before it is used. */
export function createShapeSet(): ShapeSet {
  return {
    scale: { cards: 1, strainCost: 0 },
    ratios: RATIOS,
    bounds: new Float64Array(FINE_RATIOS.length + 1),
    winners: new Int32Array(FINE_RATIOS.length + 1),
    rows: 0,
    widths: new Int32Array(64),
    heights: new Int32Array(64),
    strains: new Float64Array(64),
    cardXs: [],
    anchors: [],
    arranges: [],
    limits: [],
    known: [],
  };
}

/** Empties a set, for a limb of another scale. */
export function resetShapeSet(set: ShapeSet, scale: Scale): ShapeSet {
  set.scale = scale;
  set.ratios = scale.cards < MANY_CARDS ? RATIOS : FINE_RATIOS;
  set.bounds.fill(UNFOUND);
  set.winners.fill(-1);
  set.rows = 0;
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

/**
 * Enters a shape of this extent wherever it is better than what the set has. Says whether it is
 * anywhere; then `describeShape` has to tell the rest of it.
 */
export function enterShape(set: ShapeSet, width: number, height: number, strain: number): boolean {
  const { ratios, bounds, winners, rows, scale } = set;
  if (scale.standing) {
    addRow(set, width, height, strain);
    return true;
  }
  const charge = chargeStrain(strain, scale);
  let isBetter = false;
  for (let slot = 0; slot < ratios.length; slot += 1) {
    const across = width / (ratios[slot] ?? 1);
    const cost = (across > height ? across : height) * charge;
    if (cost >= (bounds[slot] ?? 0)) continue;
    bounds[slot] = cost * (1 - LEAST_GAIN);
    winners[slot] = rows;
    isBetter = true;
  }
  // The last slot: strain decides, and the page only between equals.
  const page = Math.max(width / PAGE_RATIO, height) * charge;
  const calm = 1 + strain + page / 1e7;
  if (calm < (bounds[ratios.length] ?? 0)) {
    bounds[ratios.length] = calm * (1 - LEAST_GAIN);
    winners[ratios.length] = rows;
    isBetter = true;
  }
  if (isBetter) addRow(set, width, height, strain);
  return isBetter;
}

function addRow(set: ShapeSet, width: number, height: number, strain: number): void {
  const { rows } = set;
  if (rows === set.widths.length) growRows(set);
  set.widths[rows] = width;
  set.heights[rows] = height;
  set.strains[rows] = strain;
  set.rows = rows + 1;
}

function growRows(set: ShapeSet): void {
  const { widths, heights, strains } = set;
  set.widths = new Int32Array(2 * widths.length);
  set.heights = new Int32Array(2 * widths.length);
  set.strains = new Float64Array(2 * widths.length);
  set.widths.set(widths);
  set.heights.set(heights);
  set.strains.set(strains);
}

/** Tells of the shape that was entered last where its card and its line are, and how to arrange it. */
export function describeShape(
  set: ShapeSet,
  cardX: number,
  anchor: number,
  arrange: Arrange,
  limit: number,
): void {
  const row = set.rows - 1;
  set.cardXs[row] = cardX;
  set.anchors[row] = anchor;
  set.arranges[row] = arrange;
  set.limits[row] = limit;
  set.known[row] = undefined;
}

/** Puts a shape that is known already wherever it is better than what the set has. */
export function addShape(set: ShapeSet, shape: Shape): void {
  if (!enterShape(set, shape.width, shape.height, shape.strain)) return;
  set.known[set.rows - 1] = shape;
}

/**
 * The shapes of the set, each once, the narrowest first. Where it is known how the cards stood, the most alike of all
 * that was offered alone; the limb is that whose card the shapes have, null for none. The set must not be empty.
 */
export function listShapes(set: ShapeSet, limb: Limb | null = null): Shapes {
  const { winners } = set;
  if (set.scale.standing) return keepMostAlike(listAll(set), limb, set.scale.standing);
  let count = 0;
  for (let slot = 0; slot < winners.length; slot += 1) {
    const row = winners[slot] ?? -1;
    if (row < 0 || isListed(winners, slot)) continue;
    const shape = set.known[row] ?? readRow(set, row);
    let at = count;
    for (; at > 0; at -= 1) {
      const before = SORTED[at - 1];
      if (before === undefined || !isNarrower(shape, before)) break;
      SORTED[at] = before;
    }
    SORTED[at] = shape;
    count += 1;
  }
  const listed = SORTED.slice(0, count);
  if (!isFilled(listed)) throw new Error('A limb with cards has no shape');
  return listed;
}

function listAll(set: ShapeSet): Shapes {
  const all = Array.from({ length: set.rows }, (_, row) => set.known[row] ?? readRow(set, row));
  if (!isFilled(all)) throw new Error('A limb with cards has no shape');
  return all;
}

/** Whether what has won a slot has won one before; a search by the typed array itself takes far longer. */
function isListed(winners: Int32Array, slot: number): boolean {
  for (let before = 0; before < slot; before += 1) {
    if (winners[before] === winners[slot]) return true;
  }
  return false;
}

/** What is listed is sorted here first: a list that grows takes far more memory than it needs. */
const SORTED: Shape[] = [];

function readRow(set: ShapeSet, row: number): Shape {
  return {
    width: set.widths[row] ?? 0,
    height: set.heights[row] ?? 0,
    strain: set.strains[row] ?? 0,
    cardX: set.cardXs[row] ?? 0,
    anchor: set.anchors[row] ?? 0,
    arrange: set.arranges[row] ?? noParts,
    limit: set.limits[row] ?? 0,
  };
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
export function measureBest({ winners, widths, heights, strains, scale }: ShapeSet, ratio: number) {
  let least = UNFOUND;
  for (const row of winners) {
    if (row < 0) continue;
    const page = Math.max((widths[row] ?? 0) / ratio, heights[row] ?? 0);
    least = Math.min(least, page * chargeStrain(strains[row] ?? 0, scale));
  }
  return least;
}
