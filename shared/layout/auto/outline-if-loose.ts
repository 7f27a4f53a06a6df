import type { Direction } from '../../model/direction.ts';
import { CARD_GAP, RAIL_GUTTER } from '../spacing.ts';
import { MARK_ROOM } from './arrange-block.ts';
import { offerOutlines } from './arrange-outline.ts';
import type { Family } from './family.ts';
import type { Limb } from './grow-tree.ts';
import { listBeneath, type OutlineSource } from './outline.ts';
import { measureBest, PAGE_RATIO, type ShapeSet } from './shape-set.ts';
import type { Shaping } from './shaping.ts';
import { TIGHTNESSES } from './tightness.ts';

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
export function outlineIfLoose(
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
export function outlineSideIfLoose(
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
