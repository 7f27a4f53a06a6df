import type { Size } from '../box.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Tree } from './grow-tree.ts';
import { type Packing, packRectangles } from './pack-trees.ts';
import { placeTree, type SettledTree, settleTree } from './settle-tree.ts';
import { bestOf, calmest, type Shape, type ShapedLimb, type Shapes } from './shape.ts';
import { measurePage, priceStrain, type Scale } from './shape-set.ts';

/** Width to height of the page that a whole map is fitted to. */
const PAGE_RATIO = 1.5;

/** Height of what a screen shows at a glance; fitting a map into less gains nothing. */
const SCREEN_HEIGHT = 1150;

/** Between trees that have nothing to do with each other. */
const TREE_GAP = 64;

/** Widths of the strip the trees are packed in, as shares of the side of an ideal page. */
const STRIP_SHARES = [0.85, 1, 1.2, 1.5];

/** So many of the best shapes of the first tree are settled before one is chosen. */
const FINALISTS = 3;

/** Chooses a shape for each tree, puts the trees together on one page, and places every card. */
export function placeForest(
  tree: Tree,
  shaped: readonly (ShapedLimb | undefined)[],
): ReadonlyMap<StatementId, Point> {
  const roots = tree.roots.flatMap(({ index }) => shaped[index] ?? []);
  const [first, ...others] = roots;
  if (first === undefined) return new Map();
  const cards = roots.reduce((sum, root) => sum + root.cards, 0);
  const scale = { cards, strainCost: priceStrain(cards) };
  const rest = others.map((root) => settleTree(root.limb, fitPage(root.hanging)));
  let best: Forest | null = null;
  for (const shape of pickFinalists(first.hanging, scale)) {
    const trees = [settleTree(first.limb, shape), ...rest];
    for (const forest of packTrees(trees, shape.strain, scale)) {
      if (best === null || forest.cost < best.cost * 0.995) best = forest;
    }
  }
  const places = new Map<StatementId, Point>();
  for (const [index, settled] of (best?.trees ?? []).entries()) {
    placeTree(settled, best?.packing.places[index] ?? { x: 0, y: 0 }, places);
  }
  return places;
}

interface Forest {
  readonly trees: readonly SettledTree[];
  readonly packing: Packing;
  readonly cost: number;
}

function pickFinalists(shapes: Shapes, scale: Scale): readonly Shape[] {
  const costs = new Map(shapes.map((shape) => [shape, measureScreen(shape, shape.strain, scale)]));
  const sorted = [...shapes].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
  return sorted.slice(0, FINALISTS);
}

function measureScreen({ width, height }: Size, strain: number, scale: Scale): number {
  const extent = { width, height: Math.max(height, SCREEN_HEIGHT), strain };
  return measurePage(extent, PAGE_RATIO, scale);
}

function packTrees(trees: readonly SettledTree[], strain: number, scale: Scale): Forest[] {
  const [first] = trees;
  if (first === undefined) return [];
  const side = Math.sqrt(PAGE_RATIO * sumAreas(trees));
  const shares = trees.length === 1 ? [1] : STRIP_SHARES;
  const widths = new Set(shares.map((share) => Math.max(first.width, Math.ceil(share * side))));
  return [...widths].map((width) => {
    const packing = packRectangles(trees, width, TREE_GAP);
    return { trees, packing, cost: measureScreen(packing, strain, scale) };
  });
}

function sumAreas(sizes: readonly Size[]): number {
  let sum = 0;
  for (const { width, height } of sizes) sum += (width + TREE_GAP) * (height + TREE_GAP);
  return sum;
}

function fitPage(shapes: Shapes): Shape {
  const calm = calmest(shapes);
  if (calm.width <= SCREEN_HEIGHT && calm.height <= SCREEN_HEIGHT) return calm;
  return bestOf(shapes, ({ width, height }) => Math.max(width / PAGE_RATIO, height));
}
