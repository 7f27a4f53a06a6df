import { findGreatest } from '../../base/extremes.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { AS_BEFORE, type Breaks } from './choices.ts';
import { copyDeal, createDeal, type Deal, dealColumns, endOf } from './deal-columns.ts';
import type { Tree } from './grow-tree.ts';
import { type Part, partsOf, type ShapedLimb } from './shape.ts';
import { measurePage, PAGE_RATIO, priceStrain, type Scale } from './shape-set.ts';
import { listBreaks, type Standing } from './standing.ts';

/** Height of what a screen shows at a glance; fitting a map into less gains nothing. */
const SCREEN_HEIGHT = 1150;

/** A map of more than a few cards is no ribbon, unless anything else takes far more room. */
const MOST_RATIO = 1.95;
const FEW_CARDS = 28;
const RIBBON_CHARGE = 3;

/** So much less another page has to cost, and where trees stood in columns before. */
const LEAST_GAIN = 0.995;
const KEPT_GAIN = 0.9;

/** As much of a ribbon it may become, rather than move. */
const MOST_KEPT_RATIO = 1.98;
const MOST_KEPT_RATIO_IF_FEW = 2.5;

/** Of more cards, how much of the page stays empty counts more than its ratio, if it is not upright. */
const MANY_CARDS = 120;
const LEAST_SHEET = 0.9;
const AREA_WEIGHT = 0.7;

/** Of a page of more than this, at least so much is to be covered by cards, whatever else it takes. */
const SEVERAL_CARDS = 50;
const LEAST_COVERED = 0.27;
const EMPTY_EXPONENT = 2;

/** Between trees that have nothing to do with each other. */
const TREE_GAP = 64;

/** Heights of the page that are tried, as shares of that of the first tree and of what all trees take. */
const HEIGHT_SHARES = [1, 1.15, 1.5];

/**
 * Where all cards of a map go, what that takes, what it costs beside other pages for the same cards, and which
 * share of it they cover; 1 where there is none.
 */
export interface ForestPage extends Size {
  readonly places: ReadonlyMap<StatementId, Point>;
  readonly cost: number;
  readonly coverage: number;
}

/**
 * Puts the trees together on one page, the first at its top left corner and the others in columns
 * beneath and beside it, each in the shape that fits there, and places every card. Where it is known how they
 * stood, they stand in the same columns.
 */
export function placeForest(
  tree: Tree,
  shaped: readonly (ShapedLimb | undefined)[],
  standing: Standing | null = null,
): ForestPage {
  const roots = tree.roots.flatMap(({ index }) => shaped[index] ?? []);
  const cards = roots.reduce((sum, root) => sum + root.cards, 0);
  const scale = { cards, strainCost: priceStrain(cards) };
  const [first, ...others] = roots;
  if (first === undefined) return NO_PAGE;
  const choices = others.map((root) => root.hanging);
  const leastHeight = Math.max(0, findGreatest(choices.map(lowest)));
  const deal = createDeal();
  const mostRatio = findMostRatio(cards, standing !== null);
  const covered = coverCards(tree);
  const breaks = standing === null ? null : breakForest(roots, standing);
  const gain = breaks === null ? LEAST_GAIN : KEPT_GAIN;
  let best: { readonly deal: Deal; readonly cost: number } | null = null;
  const rest = choices.reduce((sum, shapes) => sum + measureTree(shapes), 0);
  for (const shape of first.hanging) {
    const ideal = Math.sqrt((rest + measureTree([shape])) / PAGE_RATIO);
    for (const limit of listLimits([shape.height, ideal], leastHeight, breaks)) {
      const limits = { first: limit, other: limit, breakAt: -1, gap: TREE_GAP, breaks };
      dealColumns([[shape], ...choices], limits, deal);
      const cost = measureForest(deal, { scale, covered, mostRatio });
      if (best === null || cost < best.cost * gain) best = { deal: copyDeal(deal), cost };
    }
  }
  if (best === null) return NO_PAGE;
  const { width, height } = measureExtent(best.deal);
  const places = placeParts(columnParts(roots, best.deal));
  return { places, width, height, cost: best.cost, coverage: covered / (width * height) };
}

/** Heights of the page to try, none less than given. */
function listLimits(
  heights: readonly number[],
  least: number,
  breaks: Breaks,
): ReadonlySet<number> {
  const shares = heights.flatMap((height) =>
    HEIGHT_SHARES.map((share) => Math.max(least, share * height)),
  );
  return new Set(breaks === null ? shares : [AS_BEFORE, ...shares]);
}

function breakForest(roots: readonly ShapedLimb[], standing: Standing): readonly boolean[] {
  return listBreaks(
    roots.map(({ limb }) => ({ limb, isCardAlone: false })),
    standing,
  );
}

const NO_PAGE: ForestPage = { places: new Map(), width: 0, height: 0, cost: 0, coverage: 1 };

/** What the smallest shape of a tree takes, with half a gap around it. */
function measureTree(shapes: ShapedLimb['hanging']): number {
  return Math.min(...shapes.map(({ width, height }) => (width + TREE_GAP) * (height + TREE_GAP)));
}

function lowest(shapes: ShapedLimb['hanging']): number {
  return Math.min(...shapes.map((shape) => shape.height));
}

/** What the cards themselves take. */
function coverCards({ limbs }: Tree): number {
  let area = 0;
  for (const limb of limbs) {
    if (limb.kind === 'statement') area += limb.size.width * limb.size.height;
  }
  return area;
}

function measureExtent({ columns, widths, heights }: Deal): Size {
  let [width, height] = [-TREE_GAP, 0];
  for (let column = 0; column < columns; column += 1) {
    width += TREE_GAP + (widths[column] ?? 0);
    height = Math.max(height, heights[column] ?? 0);
  }
  return { width, height };
}

/** How pages are compared. */
interface Measure {
  readonly scale: Scale;
  /** What the cards themselves take. */
  readonly covered: number;
  readonly mostRatio: number;
}

function findMostRatio(cards: number, isAsBefore: boolean): number {
  if (cards < FEW_CARDS) return Number.POSITIVE_INFINITY;
  if (!isAsBefore) return MOST_RATIO;
  return cards < SEVERAL_CARDS ? MOST_KEPT_RATIO_IF_FEW : MOST_KEPT_RATIO;
}

function measureForest(deal: Deal, { scale, covered, mostRatio }: Measure): number {
  const { width: right, height: bottom } = measureExtent(deal);
  const { strain } = deal;
  const extent = { width: right, height: Math.max(bottom, SCREEN_HEIGHT), strain };
  const isRibbon = Math.max(right / bottom, bottom / right) > mostRatio;
  const charge = isRibbon ? RIBBON_CHARGE : 1;
  const page = measurePage(extent, PAGE_RATIO, scale) * charge;
  const emptiness = Math.max(1, (LEAST_COVERED * right * bottom) / covered) ** EMPTY_EXPONENT;
  const cost = scale.cards < SEVERAL_CARDS ? page : page * emptiness;
  if (scale.cards < MANY_CARDS || isRibbon || right / bottom <= LEAST_SHEET) return cost;
  const area = Math.sqrt((right * extent.height) / PAGE_RATIO);
  return cost * (area / page) ** AREA_WEIGHT;
}

function columnParts(roots: readonly ShapedLimb[], deal: Deal): readonly Part[] {
  const parts: Part[] = [];
  let x = 0;
  for (const [column, start] of deal.starts.entries()) {
    let y = 0;
    for (let index = start; index < endOf(deal, column); index += 1) {
      const [root, shape] = [roots[index], deal.shapes[index]];
      if (root === undefined || shape === undefined) continue;
      parts.push({ limb: root.limb, shape, x, y });
      y += shape.height + TREE_GAP;
    }
    x += (deal.widths[column] ?? 0) + TREE_GAP;
  }
  return parts;
}

/** The top left corners of all cards in the given parts, in canvas units. Without recursion. */
function placeParts(parts: readonly Part[]): ReadonlyMap<StatementId, Point> {
  const places = new Map<StatementId, Point>();
  const ahead: Part[] = [...parts].reverse();
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    const { limb, shape, x, y } = part;
    if (limb.kind === 'statement') places.set(limb.id, { x: x + shape.cardX, y });
    for (const inner of partsOf(shape)) {
      ahead.push({ limb: inner.limb, shape: inner.shape, x: x + inner.x, y: y + inner.y });
    }
  }
  return places;
}
