import { type Box, overlaps } from '../box.ts';
import type { Limb, Tree } from './grow-tree.ts';
import { measureUnlike, mostLowered } from './likeness.ts';
import type { Shape, ShapedLimb } from './shape.ts';
import { findStanding, type Places, type Standing, sizeBefore } from './standing.ts';

/** What of a map stands as it stood before an edit, by the indices of limbs. */
export interface Recollection {
  /** Limbs that are arranged anew, out of those beneath them; all others have shapes already. */
  readonly stirred: ReadonlySet<number>;
  /** Those shapes: where a limb stood in one, that alone. */
  readonly shaped: readonly (ShapedLimb | undefined)[];
  readonly standing: Standing;
  /** So many levels of statements from the roots down are arranged freely, whatever stood. */
  readonly freedom: number;
}

/**
 * Finds in what shapes the limbs of a map stood, from the top down: a limb whose cards lie to each other as in one
 * of its shapes keeps that, and every limb around one that does not is to be arranged anew, with columns that begin
 * where they began (see `listBreaks`) or in whatever else is most alike (see `keepMostAlike`). Null where cards are
 * strewn, or where that takes long to find. Linear but for sorting levels.
 */
export function recallShapes(
  tree: Tree,
  shapedAnew: readonly (ShapedLimb | undefined)[],
  before: Places,
  levels: Iterable<number>,
): Recollection | null {
  if (isStrewn(tree, before)) return null;
  const standing = findStanding(tree, before, levels);
  const shaped = [...shapedAnew];
  const stirred = new Set<number>();
  let left = MOST_LOOKS * before.size + FEW_LOOKS;
  const ahead: Limb[] = [...tree.roots];
  for (let limb = ahead.pop(); limb !== undefined; limb = ahead.pop()) {
    const own = shapedAnew[limb.index];
    if (own === undefined) continue;
    const kept = keepStanding(own, standing);
    if (kept !== null) {
      shaped[limb.index] = kept;
      continue;
    }
    stirred.add(limb.index);
    left -= own.cards;
    if (left < 0) return null;
    for (const each of limb.limbs) ahead.push(each);
    if (limb.kind === 'argument') for (const each of limb.premises) ahead.push(each);
  }
  return { stirred, shaped, standing, freedom: 0 };
}

/**
 * How a limb stood, if it is to be shaped most like that, null if it is to be shaped as if it were new, or that its
 * shapes are known.
 */
export function recallLimb(
  index: number,
  tree: Tree,
  recollection: Recollection | null,
): Standing | null | 'known' {
  if (recollection === null) return null;
  const { stirred, freedom, standing } = recollection;
  if (!stirred.has(index)) return 'known';
  if (isNearRoot(index, tree, freedom)) return null;
  // What is not free has been found with no freedom already.
  return freedom === 0 ? standing : 'known';
}

/** Whether fewer statements than so many stand above a limb. */
function isNearRoot(index: number, { limbs, parents }: Tree, levels: number): boolean {
  let above = levels;
  for (let at = index; at >= 0; at = parents[at] ?? -1) {
    if (limbs[at]?.kind !== 'statement') continue;
    if (above === 0) return false;
    above -= 1;
  }
  return true;
}

/** How many cards may be looked at: so many for each, and in small maps so many however deep they are. */
const MOST_LOOKS = 8;
const FEW_LOOKS = 20_000;

/** So large a share of the cards has to stand by the one before it in the tree, which is mostly what it speaks to. */
const LEAST_NEAR = 0.2;

function isStrewn({ limbs }: Tree, before: Places): boolean {
  let [last, near, all]: [Box | null, number, number] = [null, 0, 0];
  for (const limb of limbs) {
    const at = limb.kind === 'statement' ? before.get(limb.id) : undefined;
    if (limb.kind !== 'statement' || at === undefined) continue;
    const box = { x: at.x, y: at.y, ...limb.size };
    if (last !== null && overlaps(box, last, EDGE)) near += 1;
    all += 1;
    last = box;
  }
  return near < LEAST_NEAR * all;
}

/** The limb with the shape it stands in alone, wherever it has that; null if it stands in none. */
function keepStanding(own: ShapedLimb, standing: Standing): ShapedLimb | null {
  const stands = (shape: Shape): boolean => standsIn(own.limb, shape, standing);
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

function standsIn(limb: Limb, shape: Shape, standing: Standing): boolean {
  const { width, height } = sizeBefore(limb, standing);
  const isNear =
    isAbout(shape.width, width, 0) && isAbout(shape.height, height, mostLowered(limb, standing));
  return isNear && measureUnlike(limb, shape, standing, NOT_AT_ALL) === 0;
}

/** Less than any card moves. */
const NOT_AT_ALL = 0.001;

function isAbout(extent: number, cards: number, lowered: number): boolean {
  return extent >= cards - lowered && extent <= cards + EDGE;
}
