import { findLeast } from '../../base/extremes.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { clearTitles } from './clear-titles.ts';
import { type Framing, findFraming } from './find-framing.ts';
import { findHomes } from './find-homes.ts';
import { growTree, type Tree } from './grow-tree.ts';
import { measureMoved } from './likeness.ts';
import { type ForestPage, placeForest } from './place-forest.ts';
import { recallShapes } from './recall-shapes.ts';
import type { ShapedLimb } from './shape.ts';
import { shapeTree } from './shape-tree.ts';
import type { Places } from './standing.ts';
import { TIGHTNESSES, type Tightness } from './tightness.ts';

/** Of a map of so many cards, this share of the page is to be covered, whatever it takes. */
const SEVERAL_CARDS = 50;
const LEAST_COVERED = 0.25;

/** Height to width of the highest page. */
const HIGHEST = 1.9;

/**
 * Where every statement's card goes: top left corners, whole numbers, from 0, 0 rightwards and down.
 *
 * The motion comes first with its positions beneath it, under every statement the reasons before the
 * objections, co-premises in one block, an undercut beside the argument it attacks. Small maps are
 * plain trees of rows; the larger a map, the more its replies stand in stacks, so that the whole
 * fits a page about one and a half times as wide as it is high. What does not lead to the motion
 * stands beside and beneath it. A branch of some dozen cards that would leave too much of the page
 * empty is broken up like an outline in columns (see `offerOutlines`), smaller ones too where that is not
 * enough; so about a quarter of the page or more is covered from 60 statements on, whatever speaks to what
 * (layout-coverage.property.test.ts; the least of some 14,000 others was 24 %). Columns have heights of one
 * ladder, so that one more card moves little (layout-stability.property.test.ts).
 *
 * `left-right` has rows of columns instead: replies at the right of their target. `for-against` is
 * `top-down` with the motion over an aisle between what speaks for it, all at the left with what is
 * said on that, and what speaks against it, all at the right. A rebuttal
 * stands with what it answers; but what speaks to both halves stands in the half of its own side (see
 * `findHomes`), positions like all else. The default is the map's own direction.
 *
 * A frame around whole branches has room for itself and its title and covers nothing else (see
 * `findFraming`). One whose members are strewn over the tree lies on what stands between them, as gathering them
 * would tear them from what they speak to; but its title lies on no card, while the page has room (see
 * `clearTitles`).
 *
 * The same map always gives the same places, wherever its cards lie now. With places `before`, such as those of
 * the map as it was arranged before an edit, what still stands as it was arranged keeps its shape, and what the edit
 * has stirred the most alike one, with its gaps closed (see `recallShapes`), where cards would move otherwise, and
 * where that costs little and moves less (layout-removal.property.test.ts); the same map and the same places before
 * always give the same too. Cards never overlap or come nearer than `CARD_GAP`. Any map will do: rings, shared
 * premises, chains of any depth. Sizes count rounded up to whole numbers, and a statement without one as having none.
 * Notes are left out: see `carryNotes`. Near linear.
 */
export function layoutMap(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  direction: Direction = map.details.direction,
  before: Places = NOWHERE,
): ReadonlyMap<StatementId, Point> {
  const tree = growTree(map, sizes, direction === 'for-against' ? findHomes(map) : undefined);
  const source = { tree, direction, framing: findFraming(map, tree), cards: map.statements.size };
  const fit = fitPage(source);
  const settle = (page: ForestPage): Places => {
    const mostRoom = source.cards < SEVERAL_CARDS ? Number.POSITIVE_INFINITY : measureRoom(page);
    return clearTitles(map, sizes, page.places, mostRoom);
  };
  const anew = settle(fit.page);
  const moved = measureMoved(anew, before);
  if (moved <= HARDLY * before.size) return anew;
  for (const page of fitAlike(source, fit, before, listLevels(map, before))) {
    const kept = settle(page);
    if (measureMoved(kept, before) < MOST_MOVED * moved) return kept;
  }
  return anew;
}

const NOWHERE: Places = new Map();

/**
 * What leaves more as it was may cost so much more than what is best, less where something next to the root is arranged
 * freely, and is to move so much less.
 */
const MOST_COST = 1.25;
const MOST_COST_IF_FREE = 1.12;
const MOST_MOVED = 0.9;

/** So many levels from the root down are arranged freely at most, if all as before costs too much. */
const MOST_FREEDOM = 2;

/** So far, in canvas units, cards may move on average without a look for what moves them less. */
const HARDLY = 16;

interface Source {
  readonly tree: Tree;
  readonly direction: Direction;
  readonly framing: Framing;
  /** How many of them. */
  readonly cards: number;
}

/** A page, and what it was put together from. */
interface Fit {
  readonly tightness: Tightness;
  readonly shaped: readonly (ShapedLimb | undefined)[];
  readonly page: ForestPage;
}

/** The first page that is filled, from calm to full; else the fullest. */
function fitPage({ tree, direction, framing, cards }: Source): Fit {
  const [calmest, ...fuller] = TIGHTNESSES;
  const place = (tightness: Tightness): Fit => {
    const shaped = shapeTree(tree, direction, framing, tightness);
    return { tightness, shaped, page: placeForest(tree, shaped) };
  };
  let best = place(calmest);
  if (cards < SEVERAL_CARDS) return best;
  for (const tightness of fuller) {
    if (best.page.coverage >= LEAST_COVERED) return best;
    const next = place(tightness);
    if (next.page.coverage > best.page.coverage) best = next;
  }
  return best;
}

/**
 * Pages that cost little more, on which what stood as it was arranged stands so still, and what was stirred the most
 * alike: first all of that, then with more and more of what is next to the root arranged freely.
 */
function* fitAlike(
  { tree, direction, framing, cards }: Source,
  { tightness, shaped, page }: Fit,
  before: Places,
  levels: readonly number[],
): Generator<ForestPage, void, void> {
  const recollection = recallShapes(tree, shaped, before, levels);
  if (recollection === null) return;
  const leastCovered = cards < SEVERAL_CARDS ? 0 : Math.min(LEAST_COVERED, page.coverage);
  let reshaped = recollection.shaped;
  for (let freedom = 0; freedom <= MOST_FREEDOM; freedom += 1) {
    const recalled = { ...recollection, shaped: reshaped, freedom };
    reshaped = shapeTree(tree, direction, framing, tightness, recalled);
    const alike = placeForest(tree, reshaped, recollection.standing);
    const mostCost = (freedom === 0 ? MOST_COST : MOST_COST_IF_FREE) * page.cost;
    if (alike.coverage >= leastCovered && alike.cost <= mostCost) yield alike;
  }
}

/** Where the highest members of frames were. */
function listLevels(map: ArgumentMap, before: Places): readonly number[] {
  const tops = [...map.frames.values()].map(({ members }) =>
    findLeast(members.map((id) => before.get(id as StatementId)?.y ?? Number.POSITIVE_INFINITY)),
  );
  return tops.filter(Number.isFinite);
}

/** How much higher a page may become. */
function measureRoom({ width, height, coverage }: ForestPage): number {
  return Math.min(height * (coverage / LEAST_COVERED), width * HIGHEST) - height;
}
