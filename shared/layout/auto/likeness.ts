import type { Point } from '../../model/statement.ts';
import { FRAME_HEAD } from '../frame-geometry.ts';
import type { Limb } from './grow-tree.ts';
import { type Part, partsOf, type Shape, type ShapedLimb, type Shapes } from './shape.ts';
import { type Corner, findLevel, type Places, type Standing } from './standing.ts';

/** Of shapes of a limb, or of parts of one without its card, that in which the cards stand most as they stood. */
export function keepMostAlike(shapes: Shapes, limb: Limb | null, standing: Standing): Shapes {
  let [best, least] = [shapes[0], Number.POSITIVE_INFINITY];
  for (const shape of shapes) {
    const unlike = measureUnlike(limb ?? NO_LIMB, shape, standing, least);
    if (unlike < least) [best, least] = [shape, unlike];
  }
  return [best];
}

const NO_LIMB: Limb = {
  kind: 'argument',
  id: '' as never,
  relation: 'supports',
  index: -1,
  premises: [],
  limbs: [],
};

/** The shapes of a limb that has a column to itself: those in which it stood, rather than all that it has. */
export function chooseLone({ limb, hanging, railed }: ShapedLimb, standing: Standing): Shapes {
  const isHanging =
    hanging.length < railed.length ||
    (hanging.length === railed.length && isMoreAlike(limb, hanging[0], railed[0], standing));
  return isHanging ? hanging : railed;
}

function isMoreAlike(limb: Limb, shape: Shape, other: Shape, standing: Standing): boolean {
  const least = measureUnlike(limb, other, standing, Number.POSITIVE_INFINITY);
  return measureUnlike(limb, shape, standing, least) <= least;
}

/** What is farther from where it was, in canvas units, is not there any more. */
const FAR = 1500;

/**
 * How far cards have moved beside the first of them, until that is no less than so much; a new one has moved far.
 * What is known of a shape within counts as a whole.
 */
export function measureUnlike(limb: Limb, shape: Shape, standing: Standing, most: number): number {
  const { likenesses, tree } = standing;
  let unlike = 0;
  let first: Corner | null = null;
  const ahead: Part[] = [{ limb, shape, x: 0, y: 0 }];
  for (let part = ahead.pop(); part !== undefined && unlike < most; part = ahead.pop()) {
    const { limb: own, x, y } = part;
    const known = likenesses.get(part.shape);
    const was = known?.corner ?? findCorner(part, standing);
    const corner = was && { ...was, x: was.x - x, y: was.y - y };
    first ??= corner;
    const far = measureApart(corner, first);
    if (known !== undefined) {
      unlike += known.unlike + far * (tree.cards[own.index] ?? 0);
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
function findCorner({ limb, shape }: Part, standing: Standing): Corner | null {
  const was = limb.kind === 'statement' ? standing.before.get(limb.id) : undefined;
  if (was === undefined) return null;
  return { x: was.x - shape.cardX, y: was.y, level: findLevel(was.y, standing) };
}

/** So far, in canvas units, cards may be moved down for the titles of one level. */
const MOST_LOWERED = 2 * FRAME_HEAD;

/** How far the lowest card of a limb may have been moved down beside the highest. */
export function mostLowered({ index }: Limb, standing: Standing): number {
  const { tops, bottoms } = standing.extents;
  const above = findLevel(tops[index] ?? 0, standing);
  return (findLevel(bottoms[index] ?? 0, standing) - above) * MOST_LOWERED;
}

/** How far apart corners are that would be one, but for what may have been moved down for titles between them. */
function measureApart(from: Corner | null, to: Corner | null): number {
  if (from === null || to === null) return FAR;
  const lowered = (from.level - to.level) * MOST_LOWERED;
  const [down, most] = lowered < 0 ? [to.y - from.y, -lowered] : [from.y - to.y, lowered];
  return Math.min(FAR, Math.abs(from.x - to.x) + Math.max(-down, down - most, 0));
}

function measureFar(from: Point, to: Point): number {
  return Math.min(FAR, Math.abs(from.x - to.x) + Math.abs(from.y - to.y));
}

/**
 * How far all cards are from where they were, in canvas units, each no farther than where it does not matter, and
 * beside a move that half of them have in common or more in either direction. Linear but for sorting.
 */
export function measureMoved(places: Places, before: Places): number {
  const moves: Point[] = [];
  for (const [id, { x, y }] of places) {
    const was = before.get(id);
    if (was !== undefined) moves.push({ x: x - was.x, y: y - was.y });
  }
  const common = { x: findMedian(moves.map(({ x }) => x)), y: findMedian(moves.map(({ y }) => y)) };
  return moves.reduce((sum, move) => sum + measureFar(move, common), 0);
}

function findMedian(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
