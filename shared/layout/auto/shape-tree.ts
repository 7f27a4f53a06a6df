import type { Direction } from '../../model/direction.ts';
import { CARD_GAP, RAIL_GUTTER } from '../spacing.ts';
import { offerBeside, offerBesideColumns } from './arrange-beside.ts';
import { MARK_ROOM, offerBlocks, offerRailedBlocks } from './arrange-block.ts';
import { offerColumns, offerStacks, offerWraps } from './arrange-columns.ts';
import { offerFolds } from './arrange-fold.ts';
import { frameLimb, frameReplies } from './arrange-frame.ts';
import { offerOutlines } from './arrange-outline.ts';
import { offerRows } from './arrange-row.ts';
import { offerSides } from './arrange-sides.ts';
import { offerTails } from './arrange-tail.ts';
import { countReasons, createFamily, type Family, type Reply, type Surcharges } from './family.ts';
import type { Framing } from './find-framing.ts';
import { findThreads, solePremise, type Threads } from './find-threads.ts';
import type { ArgumentLimb, Limb, StatementLimb, Tree } from './grow-tree.ts';
import { listBeneath, type OutlineSource } from './outline.ts';
import { type Recollection, recallLimb } from './recall-shapes.ts';
import { noParts, type ShapedLimb, type Shapes } from './shape.ts';
import {
  addShape,
  createShapeSet,
  listShapes,
  measureBest,
  priceStrain,
  resetShapeSet,
  type Scale,
  type ShapeSet,
} from './shape-set.ts';
import type { Standing } from './standing.ts';
import { pickShaped, tieThread } from './tie-thread.ts';
import { TIGHTNESSES, type Tightness } from './tightness.ts';

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

interface Shaping {
  readonly tree: Tree;
  readonly direction: Direction;
  readonly framing: Framing;
  readonly tightness: Tightness;
  readonly threads: Threads;
  readonly strainCost: number;
  /** How the limb stood that is shaped now, if it is to stand most like that. */
  standing: Standing | null;
  /** Filled from the end. */
  readonly shaped: readonly (ShapedLimb | undefined)[];
  /** Used again for every limb. */
  readonly hanging: ShapeSet;
  readonly railed: ShapeSet;
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

function listReplies(limb: StatementLimb, shaping: Shaping): readonly Reply[] {
  const replies: Reply[] = [];
  for (const { index, relation } of limb.limbs) {
    const reply = shaping.shaped[index];
    if (reply !== undefined) replies.push({ relation, shaped: reply });
  }
  const groups = shaping.framing.groups.get(limb.index);
  if (groups === undefined) return replies;
  const present = limb.limbs.filter(({ index }) => shaping.shaped[index] !== undefined);
  const each = present.flatMap(({ index }, at) => {
    const reply = replies[at];
    return reply === undefined ? [] : { reply, limbs: [index] };
  });
  const gathered = groups.reduce<Gathered[]>(
    (all, group) => gather(all, group, limb, shaping),
    each,
  );
  return gathered.map(({ reply }) => reply);
}

/** A reply, or several that were put together, with the indices of those. */
interface Gathered {
  readonly reply: Reply;
  readonly limbs: readonly number[];
}

/** Puts replies that have a frame around them next to each other, as one. */
function gather(
  all: Gathered[],
  group: ReadonlySet<number>,
  { index }: Limb,
  { direction, strainCost, standing }: Shaping,
): Gathered[] {
  const isIn = ({ limbs }: Gathered) => limbs.every((limb) => group.has(limb));
  const inside = all.filter(isIn);
  const [first] = inside;
  const limbs = inside.flatMap((one) => one.limbs);
  const replies = inside.map(({ reply }) => reply);
  // A frame that runs across another, or across the aisle, gets no room of its own.
  const isMixed = countReasons(replies) % replies.length !== 0;
  const isAcross = direction === 'for-against' && index === 0 && isMixed;
  if (first === undefined || limbs.length < group.size || isAcross) return all;
  const cards = replies.reduce((sum, { shaped }) => sum + shaped.cards, 0);
  const reply = frameReplies(replies, { cards, strainCost, standing }, direction !== 'left-right');
  return all.flatMap((one) => {
    if (one === first) return { reply, limbs };
    return isIn(one) ? [] : one;
  });
}

/**
 * How high the best page is as a share of one that its cards would fill, from where on that is too loose,
 * at first. Halves are to be fuller, as one is mostly higher than the other; a branch of few cards may be so much
 * looser, divided by their number, because it is calmer whole.
 */
const LOOSEST: Readonly<Record<Direction, number>> = {
  'top-down': 1.75,
  'left-right': 1.8,
  'for-against': 1.7,
};

const LOOSER_IF_FEW = 15;

/** Offers a limb as an outline to some sets, where nothing in any of all is compact. */
function outlineIfLoose(
  all: readonly ShapeSet[],
  some: readonly ShapeSet[],
  limb: Limb,
  shaping: Shaping,
): void {
  const cards = shaping.tree.cards[limb.index] ?? 0;
  const area = shaping.threads.areas[limb.index] ?? 0;
  if (!isLoose(all, cards, area, shaping) || isBulk(limb, shaping)) return;
  const isStatement = limb.kind === 'statement';
  const [card, y] = isStatement ? [limb.size, 0] : [NO_CARD, MARK_ROOM];
  for (const source of listSources(shaping)) {
    const lines = listBeneath({ limb, x: 0, drop: 0 }, source);
    for (const set of some) offerOutlines(set, { card, lines, cards, at: { x: 0, y } }, source);
  }
}

/** Offers one side of the aisle as an outline, where nothing is compact; frames around several replies stay whole. */
function outlineSideIfLoose(
  set: ShapeSet,
  { replies, limbs }: Family,
  { index }: Limb,
  shaping: Shaping,
): void {
  const { threads, framing } = shaping;
  const cards = replies.reduce((sum, { shaped }) => sum + shaped.cards, 0);
  const area = limbs.reduce((sum, limb) => sum + (threads.areas[limb.index] ?? 0), 0);
  if (framing.groups.has(index) || !isLoose([set], cards, area, shaping)) return;
  const lines = limbs.map((limb) => ({ limb, x: RAIL_GUTTER, drop: CARD_GAP }));
  for (const source of listSources(shaping)) {
    offerOutlines(set, { card: NO_CARD, lines, cards, at: ORIGIN }, source);
  }
}

/** Outlines of the page's tightness; of all where a limb is to stand as it stood, as that may have been another. */
function listSources(shaping: Shaping): readonly OutlineSource[] {
  const { standing, tightness } = shaping;
  const cards = shaping.tree.cards;
  return (standing === null ? [tightness] : TIGHTNESSES).map((own) => ({
    ...shaping,
    cards,
    tightness: own,
  }));
}

const NO_CARD = { width: 0, height: 0 };
const ORIGIN = { x: 0, y: 0 };

/** The fewest cards that any tightness breaks up. */
const LEAST_OUTLINE = Math.min(...TIGHTNESSES.map(({ leastOutline }) => leastOutline));

/** Whether so many cards, which cover an area, would leave too much of a page empty in any shape of some sets. */
function isLoose(
  sets: readonly ShapeSet[],
  cards: number,
  area: number,
  { tightness, direction, standing }: Shaping,
): boolean {
  if (standing !== null) return cards >= LEAST_OUTLINE;
  if (cards < tightness.leastOutline) return false;
  const best = Math.min(...sets.map((set) => measureBest(set, PAGE_RATIO)));
  const most = (LOOSEST[direction] + LOOSER_IF_FEW / cards) * tightness.patience;
  return best > Math.sqrt(area / PAGE_RATIO) * most;
}

/** What is most of what it stands in is broken up with that, if at all. */
const MOST_SHARE = 0.7;

function isBulk({ index }: Limb, { tree: { parents, cards }, direction }: Shaping): boolean {
  const own = cards[index] ?? 0;
  let above = parents[index] ?? -1;
  while (above >= 0 && cards[above] === own) above = parents[above] ?? -1;
  // What stands on both sides of an aisle is not broken up.
  if (above < 0 || (above === 0 && direction === 'for-against')) return false;
  return own > MOST_SHARE * (cards[above] ?? 0);
}

/** A thread is folded only where it is long, and where nothing else makes it fit a page. */
const LEAST_THREAD = 4;
const TALLEST = 1.4;
const PAGE_RATIO = 1.5;

function foldIfTall(set: ShapeSet, limb: StatementLimb, shaping: Shaping): void {
  const { above, below, areas } = shaping.threads;
  const isHead = above[limb.index] === 0;
  if (!isHead || (below[limb.index] ?? 0) < LEAST_THREAD) return;
  const ideal = Math.sqrt((areas[limb.index] ?? 0) / PAGE_RATIO);
  if (!set.scale.standing && measureBest(set, PAGE_RATIO) <= ideal * TALLEST) return;
  const thread = tieThread(limb, shaping.tree, shaping.threads, shaping.shaped);
  if (thread !== null) offerFolds(set, thread);
}
