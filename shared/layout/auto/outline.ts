import { BRACKET_INSET, CARD_GAP, ROW_DROP, STACK_DROP, UNDERCUT_INSET } from '../spacing.ts';
import { insetOf } from './family.ts';
import type { Framing } from './find-framing.ts';
import { solePremise } from './find-threads.ts';
import type { ArgumentLimb, Limb, StatementLimb } from './grow-tree.ts';
import { lowestWithin, noParts, type Shape, type ShapedLimb } from './shape.ts';
import { findLast, type Standing } from './standing.ts';
import type { Tightness } from './tightness.ts';

/** What an outline is written of. */
export interface OutlineSource {
  readonly framing: Framing;
  /** How many cards each limb brings, by its index. */
  readonly cards: Uint32Array;
  readonly shaped: readonly (ShapedLimb | undefined)[];
  readonly tightness: Tightness;
  readonly standing: Standing | null;
}

/** A limb that an outline goes on with. */
export interface OutlineLine {
  readonly limb: Limb;
  readonly x: number;
  readonly drop: number;
}

/** One card of an outline, or a small branch that stays whole. */
export interface OutlineEntry {
  readonly limb: Limb;
  readonly shape: Shape;
  /** How far it is inset from the left edge of its column. */
  readonly x: number;
  /** Room above it, where it is not the first of its column. */
  readonly drop: number;
}

/** What would be inset farther starts at the left again. */
const MOST_INSET = 200;

/**
 * Branches as one column of cards, each beneath what it speaks to, as in the outline of a text: the
 * reply that has the most beneath it last and not inset, undercuts beneath what they attack. Small
 * branches and framed ones stay whole, as low as they are within the given width. Linear, without
 * recursion.
 */
export function writeOutline(
  lines: readonly OutlineLine[],
  source: OutlineSource,
  width: number,
): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const ahead = [...lines].reverse();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { limb, drop } = next;
    const x = next.x > MOST_INSET ? next.x % MOST_INSET : next.x;
    const shaped = isWhole(limb, source) ? source.shaped[limb.index] : undefined;
    if (shaped !== undefined) {
      const shape = lowestWithin(shaped.railed, width - x);
      entries.push({ limb: shaped.limb, shape, x, drop });
      continue;
    }
    if (limb.kind === 'statement') entries.push({ limb, shape: shapeCard(limb), x, drop });
    for (const line of listBeneath({ limb, x, drop }, source).reverse()) ahead.push(line);
  }
  return entries;
}

function isWhole({ index }: Limb, { framing, cards, tightness }: OutlineSource): boolean {
  const isSmall = (cards[index] ?? 0) <= tightness.mostWhole;
  return isSmall || framing.whole.has(index) || framing.groups.has(index);
}

/** What stands right beneath a limb, in its order. */
export function listBeneath({ limb, x, drop }: OutlineLine, source: OutlineSource): OutlineLine[] {
  return limb.kind === 'statement'
    ? listReplies(limb, x, source)
    : listBlock(limb, { x, drop }, source);
}

/** A line whose room above is not known yet. */
type Open = { -readonly [Key in keyof OutlineLine]: OutlineLine[Key] };

function listReplies(
  { limbs }: StatementLimb,
  x: number,
  { cards, standing }: OutlineSource,
): OutlineLine[] {
  const replies = limbs.filter(({ index }) => (cards[index] ?? 0) > 0);
  const tail = findTail(replies, cards, standing);
  const sides = replies.filter((reply) => reply !== tail);
  const inset = x + insetOf(replies);
  const lines: Open[] = sides.map((limb) => ({ limb, x: inset, drop: CARD_GAP }));
  if (tail !== undefined) lines.push({ limb: tail, x, drop: CARD_GAP });
  const [first] = lines;
  if (first !== undefined) first.drop = sides.length === 0 ? ROW_DROP : STACK_DROP;
  return lines;
}

/** The reply with the most cards, or that stood last instead, if nothing keeps it from standing straight below. */
function findTail(
  replies: readonly ArgumentLimb[],
  cards: Uint32Array,
  standing: Standing | null,
): ArgumentLimb | undefined {
  const isSole = (reply: ArgumentLimb): boolean => solePremise(reply, cards) !== null;
  let [heaviest] = replies;
  for (const reply of replies) {
    if ((cards[reply.index] ?? 0) > (cards[heaviest?.index ?? -1] ?? 0)) heaviest = reply;
  }
  const tail = heaviest !== undefined && isSole(heaviest) ? heaviest : undefined;
  const last = standing === null ? undefined : findLast(replies, standing);
  if (last === undefined || !isSole(last)) return tail;
  // What is the last in order too would be so without a tail.
  return tail === undefined && last === replies[replies.length - 1] ? undefined : last;
}

function listBlock(
  block: ArgumentLimb,
  { x, drop }: Omit<OutlineLine, 'limb'>,
  { cards }: OutlineSource,
): OutlineLine[] {
  const undercuts = block.limbs.filter(({ index }) => (cards[index] ?? 0) > 0);
  const undercutX = x + (undercuts.length > 0 ? UNDERCUT_INSET : 0);
  const premiseX = undercutX + (block.premises.length > 1 ? BRACKET_INSET : 0);
  const lines: Open[] = [];
  for (const limb of block.premises) lines.push({ limb, x: premiseX, drop: CARD_GAP });
  for (const limb of undercuts) lines.push({ limb, x: undercutX, drop: CARD_GAP });
  const [first] = lines;
  if (first !== undefined) first.drop = drop;
  return lines;
}

function shapeCard({ size: { width, height } }: StatementLimb): Shape {
  return { width, height, cardX: 0, anchor: width / 2, strain: 0, arrange: noParts, limit: 0 };
}
