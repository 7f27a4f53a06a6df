import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import type { Limb, Tree } from './grow-tree.ts';
import { type Part, partsOf, type Shape, type ShapedLimb, type Shapes } from './shape.ts';

/** Where cards were before a map was edited: top left corners. */
export type Places = ReadonlyMap<StatementId, Point>;

/** What of a map stands as it stood before an edit, by the indices of limbs. */
export interface Recollection {
  /** Limbs that are arranged anew, out of those beneath them; all others have shapes already. */
  readonly stirred: ReadonlySet<number>;
  /** Those shapes: where a limb stood in one, that alone. */
  readonly shaped: readonly (ShapedLimb | undefined)[];
  readonly before: Places;
  /** What each limb took, and how many cards it brings. */
  readonly extents: Extents;
  readonly cards: Uint32Array;
  /** What was found of shapes. */
  readonly likenesses: Map<Shape, Likeness>;
}

/** How far cards in a shape have moved beside the first of them, and where the top left corner was by that one. */
interface Likeness {
  readonly unlike: number;
  readonly corner: Point;
}

/** Edges of what limbs took, by their indices; not finite where nothing of a limb was there. */
interface Extents {
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
  readonly rights: Float64Array;
  readonly bottoms: Float64Array;
}

/**
 * Finds in what shapes the limbs of a map stood, from the top down: a limb whose cards lie to each other as in one
 * of its shapes keeps that, and every limb around one that does not is to be arranged anew. Null where too little
 * stands as in any shape, or where that takes long to find. Linear.
 */
export function recallShapes(
  tree: Tree,
  shapedAnew: readonly (ShapedLimb | undefined)[],
  before: Places,
): Recollection | null {
  const search = {
    before,
    extents: measureExtents(tree, before),
    cards: tree.cards,
    likenesses: new Map(),
  };
  const shaped = [...shapedAnew];
  const stirred = new Set<number>();
  let [left, keptCards] = [MOST_LOOKS * before.size + FEW_LOOKS, 0];
  const ahead: Limb[] = [...tree.roots];
  for (let limb = ahead.pop(); limb !== undefined; limb = ahead.pop()) {
    const own = shapedAnew[limb.index];
    if (own === undefined) continue;
    const kept = keepStanding(own, search);
    if (kept !== null) {
      shaped[limb.index] = kept;
      keptCards += own.cards > 1 ? own.cards : 0;
      continue;
    }
    stirred.add(limb.index);
    left -= own.cards;
    if (left < 0) return null;
    ahead.push(...limb.limbs);
    if (limb.kind === 'argument') ahead.push(...limb.premises);
  }
  if (keptCards < LEAST_KEPT * before.size) return null;
  return { stirred, shaped, ...search };
}

/** How many cards may be looked at: so many for each, and in small maps so many however deep they are. */
const MOST_LOOKS = 8;
const FEW_LOOKS = 20_000;

/** So large a share of the cards has to stand in branches that are kept. */
const LEAST_KEPT = 0.2;

type Search = Omit<Recollection, 'stirred' | 'shaped'>;

/** The limb with the shape it stands in alone, wherever it has that; null if it stands in none. */
function keepStanding(own: ShapedLimb, search: Search): ShapedLimb | null {
  const stands = (shape: Shape): boolean => standsIn(own.limb, shape, search);
  const hanging = own.hanging.find(stands);
  const isInBoth = hanging !== undefined && own.railed.includes(hanging);
  const railed = isInBoth ? hanging : own.railed.find(stands);
  if (hanging === undefined && railed === undefined) return null;
  return {
    ...own,
    hanging: hanging === undefined ? own.hanging : [hanging],
    railed: railed === undefined ? own.railed : [railed],
  };
}

/** By so much, in canvas units, a shape is larger than its cards together, for the lines at its edges. */
const EDGE = 80;

function standsIn(limb: Limb, shape: Shape, search: Search): boolean {
  const { width, height } = sizeOf(search.extents, limb.index);
  const isNear = isAbout(shape.width, width) && isAbout(shape.height, height);
  return isNear && measureUnlike(limb, shape, search, NOT_AT_ALL) === 0;
}

/** Less than any card moves. */
const NOT_AT_ALL = 0.001;

function isAbout(extent: number, cards: number): boolean {
  return extent >= cards && extent <= cards + EDGE;
}

/** What a limb took before, by which its shapes are to be chosen; null where it does not matter. */
export function recallSize({ index }: Limb, recollection: Recollection | null): Size | null {
  if (recollection === null) return null;
  const size = sizeOf(recollection.extents, index);
  return size.width > 0 && size.height > 0 ? size : null;
}

/** A limb with those of its shapes alone in which its cards stand most as they stood. */
export function keepMostAlike(own: ShapedLimb, search: Search): ShapedLimb {
  const pick = (shapes: Shapes): Shapes => {
    let [best, least] = [shapes[0], Number.POSITIVE_INFINITY];
    for (const shape of shapes) {
      const unlike = measureUnlike(own.limb, shape, search, least);
      if (unlike < least) [best, least] = [shape, unlike];
    }
    return [best];
  };
  const hanging = pick(own.hanging);
  const isInBoth = own.railed.includes(hanging[0]);
  return { ...own, hanging, railed: isInBoth ? hanging : pick(own.railed) };
}

/** What is farther from where it was, in canvas units, is not there any more. */
const FAR = 1500;

/**
 * How far cards have moved beside the first of them, until that is no less than so much; a new one has moved far.
 * What is known of a shape within counts as a whole.
 */
function measureUnlike(limb: Limb, shape: Shape, search: Search, most: number): number {
  const { before, cards, likenesses } = search;
  let unlike = 0;
  let first: Point | null = null;
  const ahead: Part[] = [{ limb, shape, x: 0, y: 0 }];
  for (let part = ahead.pop(); part !== undefined && unlike < most; part = ahead.pop()) {
    const { limb: own, x, y } = part;
    const known = likenesses.get(part.shape);
    const was = known?.corner ?? findCorner(part, before);
    const corner = was && { x: was.x - x, y: was.y - y };
    first ??= corner;
    const far = measureFar(corner, first);
    if (known !== undefined) {
      unlike += known.unlike + far * (cards[own.index] ?? 0);
      continue;
    }
    if (own.kind === 'statement') unlike += far;
    for (const inner of partsOf(part.shape)) {
      ahead.push({ ...inner, x: x + inner.x, y: y + inner.y });
    }
  }
  if (first !== null && unlike < most) likenesses.set(shape, { unlike, corner: first });
  return unlike;
}

/** Where the top left corner of a shape was by its own card; null where it has none that was there. */
function findCorner({ limb, shape }: Part, before: Places): Point | null {
  const was = limb.kind === 'statement' ? before.get(limb.id) : undefined;
  return was === undefined ? null : { x: was.x - shape.cardX, y: was.y };
}

function measureFar(from: Point | null, to: Point | null): number {
  if (from === null || to === null) return FAR;
  return Math.min(FAR, Math.abs(from.x - to.x) + Math.abs(from.y - to.y));
}

/** How far all cards are from where they were, in canvas units, each no farther than where it does not matter. */
export function measureMoved(places: Places, before: Places): number {
  let moved = 0;
  for (const [id, { x, y }] of places) {
    const was = before.get(id);
    if (was !== undefined) moved += measureFar({ x, y }, was);
  }
  return moved;
}

function sizeOf({ lefts, tops, rights, bottoms }: Extents, index: number) {
  return {
    width: (rights[index] ?? 0) - (lefts[index] ?? 0),
    height: (bottoms[index] ?? 0) - (tops[index] ?? 0),
  };
}

function measureExtents({ limbs, parents }: Tree, before: Places): Extents {
  const [lefts, tops, rights, bottoms] = [1, 1, -1, -1].map((sign) =>
    new Float64Array(limbs.length).fill(sign * Number.POSITIVE_INFINITY),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const enclose = (index: number, edges: readonly [number, number, number, number]): void => {
    lefts[index] = Math.min(lefts[index] ?? 0, edges[0]);
    tops[index] = Math.min(tops[index] ?? 0, edges[1]);
    rights[index] = Math.max(rights[index] ?? 0, edges[2]);
    bottoms[index] = Math.max(bottoms[index] ?? 0, edges[3]);
  };
  // What is beneath a limb has a larger index.
  for (let index = limbs.length - 1; index >= 0; index -= 1) {
    const limb = limbs[index];
    const at = limb?.kind === 'statement' ? before.get(limb.id) : undefined;
    if (limb?.kind === 'statement' && at !== undefined) {
      const { width, height } = limb.size;
      enclose(index, [at.x, at.y, at.x + width, at.y + height]);
    }
    const parent = parents[index] ?? -1;
    if (parent < 0) continue;
    enclose(parent, [lefts[index] ?? 0, tops[index] ?? 0, rights[index] ?? 0, bottoms[index] ?? 0]);
  }
  return { lefts, tops, rights, bottoms };
}
