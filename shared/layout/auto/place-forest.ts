import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Column, dealColumns } from './deal-columns.ts';
import type { Tree } from './grow-tree.ts';
import type { Part, ShapedLimb } from './shape.ts';
import { measurePage, priceStrain, type Scale } from './shape-set.ts';

/** Width to height of the page that a whole map is fitted to. */
const PAGE_RATIO = 1.5;

/** Height of what a screen shows at a glance; fitting a map into less gains nothing. */
const SCREEN_HEIGHT = 1150;

/** A map of more than a few cards is no ribbon, unless anything else takes far more room. */
const MOST_RATIO = 1.95;
const FEW_CARDS = 28;
const RIBBON_CHARGE = 3;

/** Between trees that have nothing to do with each other. */
const TREE_GAP = 64;

/** Heights of the page that are tried with each shape of the first tree, as shares of its own. */
const HEIGHT_SHARES = [1, 1.15, 1.5];

/**
 * Puts the trees together on one page, the first at its top left corner and the others in columns
 * beneath and beside it, each in the shape that fits there, and places every card.
 */
export function placeForest(
  tree: Tree,
  shaped: readonly (ShapedLimb | undefined)[],
): ReadonlyMap<StatementId, Point> {
  const roots = tree.roots.flatMap(({ index }) => shaped[index] ?? []);
  const cards = roots.reduce((sum, root) => sum + root.cards, 0);
  const scale = { cards, strainCost: priceStrain(cards) };
  const [first, ...others] = roots;
  if (first === undefined) return new Map();
  const choices = others.map((root) => root.hanging);
  const least = Math.max(0, ...choices.map(lowest));
  let best: { readonly columns: readonly Column[]; readonly cost: number } | null = null;
  for (const shape of first.hanging) {
    for (const height of new Set(HEIGHT_SHARES.map((share) => share * shape.height))) {
      const limit = Math.max(least, height);
      const limits = { first: limit, other: limit };
      const columns = dealColumns([[shape], ...choices], limits, -1, TREE_GAP);
      const cost = measureColumns(columns, scale);
      if (best === null || cost < best.cost * 0.995) best = { columns, cost };
    }
  }
  return placeParts(columnParts(roots, best?.columns ?? []));
}

function lowest(shapes: ShapedLimb['hanging']): number {
  return Math.min(...shapes.map((shape) => shape.height));
}

function measureColumns(columns: readonly Column[], scale: Scale): number {
  let [right, bottom, strain] = [-TREE_GAP, 0, 0];
  for (const { shapes } of columns) {
    let [width, height] = [0, -TREE_GAP];
    for (const shape of shapes) {
      width = Math.max(width, shape.width);
      height += TREE_GAP + shape.height;
      strain += shape.strain;
    }
    right += TREE_GAP + width;
    bottom = Math.max(bottom, height);
  }
  const extent = { width: right, height: Math.max(bottom, SCREEN_HEIGHT), strain };
  const isRibbon = Math.max(right / bottom, bottom / right) > MOST_RATIO;
  const charge = isRibbon && scale.cards >= FEW_CARDS ? RIBBON_CHARGE : 1;
  return measurePage(extent, PAGE_RATIO, scale) * charge;
}

function columnParts(roots: readonly ShapedLimb[], columns: readonly Column[]): readonly Part[] {
  const parts: Part[] = [];
  let x = 0;
  for (const { start, shapes } of columns) {
    let [y, width] = [0, 0];
    for (const [index, shape] of shapes.entries()) {
      const limb = roots[start + index]?.limb;
      if (limb !== undefined) parts.push({ limb, shape, x, y });
      y += shape.height + TREE_GAP;
      width = Math.max(width, shape.width);
    }
    x += width + TREE_GAP;
  }
  return parts;
}

/** The top left corners of all cards in the given parts, in canvas units. Without recursion. */
export function placeParts(parts: readonly Part[]): ReadonlyMap<StatementId, Point> {
  const places = new Map<StatementId, Point>();
  const ahead: Part[] = [...parts].reverse();
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    const { limb, shape, x, y } = part;
    if (limb.kind === 'statement') places.set(limb.id, { x: x + shape.cardX, y });
    for (const inner of shape.parts()) {
      ahead.push({ limb: inner.limb, shape: inner.shape, x: x + inner.x, y: y + inner.y });
    }
  }
  return places;
}
