import type { Direction } from '../../model/direction.ts';
import { offerBeside, offerBesideColumns } from './arrange-beside.ts';
import { offerBlocks, offerRailedBlocks } from './arrange-block.ts';
import { offerColumns, offerStacks, offerWraps } from './arrange-columns.ts';
import { offerFolds } from './arrange-fold.ts';
import { frameLimb } from './arrange-frame.ts';
import { offerRows } from './arrange-row.ts';
import { offerSides } from './arrange-sides.ts';
import { offerTails } from './arrange-tail.ts';
import { countReasons, createFamily, type Family, type Reply, type Surcharges } from './family.ts';
import type { Framing } from './find-framing.ts';
import { findThreads, solePremise } from './find-threads.ts';
import type { ArgumentLimb, Limb, StatementLimb, Tree } from './grow-tree.ts';
import { listReplies } from './list-replies.ts';
import { outlineIfLoose, outlineSideIfLoose } from './outline-if-loose.ts';
import { type Recollection, recallLimb } from './recall-shapes.ts';
import { noParts, type ShapedLimb, type Shapes } from './shape.ts';
import {
  addShape,
  createShapeSet,
  listShapes,
  measureBest,
  PAGE_RATIO,
  priceStrain,
  resetShapeSet,
  type Scale,
  type ShapeSet,
} from './shape-set.ts';
import type { Shaping } from './shaping.ts';
import { pickShaped, tieThread } from './tie-thread.ts';
import type { Tightness } from './tightness.ts';

/**
 * The shapes of every limb, by its index. An argument that is a single premise without undercuts has
 * those of the premise. From the leaves up, so that every limb chooses among what those beneath it
 * offer; linear but for the number of replies to one statement, which counts by its logarithm too. With a
 * recollection only what it has as stirred, each in the one shape that is most alike to how it stood; but see
 * `Recollection.freedom`.
 */
export function shapeTree(
  tree: Tree,
  direction: Direction,
  framing: Framing,
  tightness: Tightness,
  recollection: Recollection | null = null,
): readonly (ShapedLimb | undefined)[] {
  const shaped = recollection === null ? [] : [...recollection.shaped];
  const threads = findThreads(tree, direction === 'for-against' ? 1 : 0, framing);
  const shaping: Shaping = {
    tree,
    direction,
    framing,
    tightness,
    threads,
    strainCost: priceStrain(tree.limbs.length / 2),
    shaped,
    standing: null,
    hanging: createShapeSet(),
    railed: createShapeSet(),
  };
  for (let index = tree.limbs.length - 1; index >= 0; index -= 1) {
    const limb = tree.limbs[index];
    const standing = recallLimb(index, tree, recollection);
    if (limb === undefined || tree.cards[index] === 0 || standing === 'known') continue;
    shaping.standing = standing;
    const own =
      limb.kind === 'statement' ? shapeStatement(limb, shaping) : shapeArgument(limb, shaping);
    shaped[index] = frameLimb(own, framing.whole.get(index) ?? 0);
  }
  return shaped;
}

function shapeStatement(limb: StatementLimb, shaping: Shaping): ShapedLimb {
  const replies = listReplies(limb, shaping);
  if (replies.length === 0) return shapeLeaf(limb);
  const scale = scaleOf(limb, shaping);
  const charges = chargeFor(limb, replies, scale, shaping);
  const family = createFamily(limb.size, replies, charges, scale.standing);
  const isLeftRight = shaping.direction === 'left-right';
  const railed = resetShapeSet(shaping.railed, scale);
  // Rails join above the columns at the right of a card, where the heads of frames would be.
  const hasFrames = replies.some((reply) => reply.shaped.isFramed);
  if (isLeftRight) {
    offerBeside(railed, family);
    if (!hasFrames) offerBesideColumns(railed, family);
  }
  offerStacks(railed, family);
  if (!hasFrames) offerWraps(railed, family);
  offerTails(railed, family);
  foldIfTall(railed, limb, shaping);
  const { cards } = scale;
  const isFramed = false;
  if (isLeftRight) {
    outlineIfLoose([railed], [railed], limb, shaping);
    const upright = listShapes(railed, limb);
    return { limb, isFramed, cards, hanging: upright, railed: upright };
  }
  const hanging = resetShapeSet(shaping.hanging, scale);
  const isOpen = !isDivided(limb, family, shaping);
  if (isOpen) {
    offerRows(hanging, family);
    offerColumns(hanging, family);
    outlineIfLoose([railed, hanging], [railed], limb, shaping);
  } else {
    offerSides(hanging, family, (set, side) => outlineSideIfLoose(set, side, limb, shaping));
  }
  const upright = listShapes(railed, limb);
  if (isOpen) for (const shape of upright) addShape(hanging, shape);
  return { limb, isFramed, cards, hanging: listShapes(hanging, limb), railed: upright };
}

/** Whether what speaks for a statement and what speaks against it have a side of the map each. */
function isDivided({ index }: Limb, { replies }: Family, { direction }: Shaping): boolean {
  const isMixed = countReasons(replies) % replies.length !== 0;
  return direction === 'for-against' && index === 0 && isMixed;
}

/** What share of a page's height has to be saved to arrange otherwise what a map is about. */
const RESTLESS_COST = 0.2;

/** In a map of more cards than this, that costs less and less for columns. */
const FEW_CARDS = 120;

/**
 * The motion stands over a row, or left of a column. What is said on it directly stands over a row, columns
 * or a stack, in small maps at least.
 */
function chargeFor(
  { index }: Limb,
  replies: readonly Reply[],
  { cards, strainCost }: Scale,
  { tree: { parents }, direction }: Shaping,
): Surcharges {
  const surcharge = (RESTLESS_COST * cards) / strainCost;
  const share = Math.min(1, FEW_CARDS / cards) * (direction === 'left-right' ? 1 : 1 / 4);
  const columns = surcharge * share;
  if (index === 0) return { stack: surcharge, columns, other: surcharge };
  const isReply = parents[parents[index] ?? -1] === 0;
  const other = isReply ? cards : 0;
  return { stack: replies.some(isAnswered) ? ASKEW_STRAIN : 0, columns: 0, other };
}

/** What it adds to the strain that two lines, there and back, have no room side by side. */
const ASKEW_STRAIN = 6;

function isAnswered({ shaped: { limb } }: Reply): boolean {
  return limb.kind === 'statement' && limb.isAnswered;
}

function scaleOf({ index }: Limb, { tree, strainCost, standing }: Shaping): Scale {
  return { cards: tree.cards[index] ?? 0, strainCost, standing };
}

function shapeLeaf(limb: StatementLimb): ShapedLimb {
  const { width, height } = limb.size;
  const own = {
    width,
    height,
    cardX: 0,
    anchor: width / 2,
    strain: 0,
    arrange: noParts,
    limit: 0,
  };
  const shapes: Shapes = [own];
  return { limb, isFramed: false, cards: 1, hanging: shapes, railed: shapes };
}

function shapeArgument(limb: ArgumentLimb, shaping: Shaping): ShapedLimb {
  const { tree, shaped } = shaping;
  const sole = solePremise(limb, tree.cards);
  const whole = sole === null ? undefined : shaped[sole.index];
  if (whole !== undefined) return whole;
  const scale = scaleOf(limb, shaping);
  const premises = pickShaped(limb.premises, shaped);
  const undercuts = pickShaped(limb.limbs, shaped);
  const hanging = resetShapeSet(shaping.hanging, scale);
  offerBlocks(hanging, { premises, undercuts });
  const railed = resetShapeSet(shaping.railed, scale);
  offerRailedBlocks(railed, { premises, undercuts });
  outlineIfLoose([railed, hanging], [railed, hanging], limb, shaping);
  const { cards } = scale;
  const isFramed = false;
  return { limb, isFramed, cards, hanging: listShapes(hanging), railed: listShapes(railed) };
}

/** A thread is folded only where it is long, and where nothing else makes it fit a page. */
const LEAST_THREAD = 4;
const TALLEST = 1.4;

function foldIfTall(set: ShapeSet, limb: StatementLimb, shaping: Shaping): void {
  const { above, below, areas } = shaping.threads;
  const isHead = above[limb.index] === 0;
  if (!isHead || (below[limb.index] ?? 0) < LEAST_THREAD) return;
  const ideal = Math.sqrt((areas[limb.index] ?? 0) / PAGE_RATIO);
  if (!set.scale.standing && measureBest(set, PAGE_RATIO) <= ideal * TALLEST) return;
  const thread = tieThread(limb, shaping.tree, shaping.threads, shaping.shaped);
  if (thread !== null) offerFolds(set, thread);
}
