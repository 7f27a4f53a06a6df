import { findFirst } from '../../base/find-first.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import type { Limb, Tree } from './grow-tree.ts';
import type { Shape } from './shape.ts';

/** Where cards were before a map was edited: top left corners. */
export type Places = ReadonlyMap<StatementId, Point>;

/** How the limbs of a tree stood before an edit. */
export interface Standing {
  readonly before: Places;
  /** The tops of what was moved down for titles of frames, from the top down: see `clearTitles`. */
  readonly levels: Float64Array;
  /** What each limb took. */
  readonly extents: Extents;
  readonly tree: Tree;
  /** What was found of shapes. */
  readonly likenesses: Map<Shape, Likeness>;
}

/** How far cards in a shape have moved beside the first of them, and where the top left corner was by that one. */
interface Likeness {
  readonly unlike: number;
  readonly corner: Corner;
}

/** Where the top left corner of something was, and how many levels its card was beneath. */
export interface Corner extends Point {
  readonly level: number;
}

/** Edges of what limbs took, by their indices; not finite where nothing of a limb was there. */
interface Extents {
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
  readonly rights: Float64Array;
  readonly bottoms: Float64Array;
}

/** Finds what every limb took. Linear but for sorting levels. */
export function findStanding(tree: Tree, before: Places, levels: Iterable<number>): Standing {
  return {
    before,
    levels: Float64Array.from(new Set(levels)).sort(),
    extents: measureExtents(tree, before),
    tree,
    likenesses: new Map(),
  };
}

/** What a limb took before; not finite, or less than nothing, where nothing of it was there. */
export function sizeBefore({ index }: Limb, { extents }: Standing): Size {
  const { lefts, tops, rights, bottoms } = extents;
  return {
    width: (rights[index] ?? 0) - (lefts[index] ?? 0),
    height: (bottoms[index] ?? 0) - (tops[index] ?? 0),
  };
}

/** How many levels something at a height was beneath. Logarithmic. */
export function findLevel(y: number, { levels }: Standing): number {
  return findFirst(levels.length, (at) => (levels[at] ?? 0) > y);
}

/** Something that stood in a column: a limb with all beneath it, or the card of a statement alone. */
interface Standee {
  readonly limb: Limb;
  readonly isCardAlone: boolean;
}

/**
 * Of limbs that are dealt to columns in order: whether each stood at the top of a column, and not beneath the one
 * before it, or the card they are on. What is new stands beneath what it follows.
 */
export function listBreaks(standees: readonly Standee[], standing: Standing): readonly boolean[] {
  let floor = findFloor(standees, standing);
  return standees.map((standee) => {
    const { top, bottom } = edgesOf(standee, standing);
    if (!Number.isFinite(top)) return false;
    const isBreak = top < floor;
    floor = bottom;
    return isBreak;
  });
}

/** Nearer than this are the left edges of cards in one column, and in two they are farther apart. */
const INSET = 164;

/** Of limbs that stood in columns, the one whose card was the last; undefined where none was there. */
export function findLast<Kind extends Limb>(
  limbs: readonly Kind[],
  { before }: Standing,
): Kind | undefined {
  let last: Kind | undefined;
  let at: Point | undefined;
  for (const limb of limbs) {
    const own = findCard(limb, before);
    if (own === undefined || (at !== undefined && !isAfter(own, at))) continue;
    [last, at] = [limb, own];
  }
  return last;
}

function findCard(limb: Limb, before: Places): Point | undefined {
  if (limb.kind === 'statement') return before.get(limb.id);
  const [premise] = limb.premises;
  return premise && before.get(premise.id);
}

function isAfter(place: Point, other: Point): boolean {
  const aside = place.x - other.x;
  return Math.abs(aside) < INSET ? place.y > other.y : aside > 0;
}

/** The bottom of the card that limbs are on; not finite where that was nowhere. */
function findFloor([first]: readonly Standee[], standing: Standing): number {
  const { limbs, parents } = standing.tree;
  const limb = limbs[parents[first?.limb.index ?? -1] ?? -1];
  if (limb?.kind !== 'statement' || !standing.before.has(limb.id)) return Number.NEGATIVE_INFINITY;
  return edgesOf({ limb, isCardAlone: true }, standing).bottom;
}

/** Not finite where it was nowhere. */
function edgesOf({ limb, isCardAlone }: Standee, { before, extents }: Standing) {
  const { index } = limb;
  if (!isCardAlone || limb.kind !== 'statement') {
    return { top: extents.tops[index] ?? 0, bottom: extents.bottoms[index] ?? 0 };
  }
  const top = before.get(limb.id)?.y ?? Number.POSITIVE_INFINITY;
  return { top, bottom: top + limb.size.height };
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
