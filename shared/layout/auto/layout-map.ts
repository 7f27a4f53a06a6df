import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { clearTitles } from './clear-titles.ts';
import { type Framing, findFraming } from './find-framing.ts';
import { findHomes } from './find-homes.ts';
import { growTree, type Tree } from './grow-tree.ts';
import { type ForestPage, placeForest } from './place-forest.ts';
import { measureMoved, type Places, recallShapes } from './recall-shapes.ts';
import type { ShapedLimb } from './shape.ts';
import { shapeTree } from './shape-tree.ts';
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
 * has stirred takes the most alike (see `recallShapes`), where cards would move otherwise, and where that costs
 * little and moves less; the same map and the same places before always give the same too. Cards never overlap or
 * come nearer than `CARD_GAP`. Any map will do: rings, shared premises, chains of any depth. Sizes
 * count rounded up to whole numbers, and a statement without one as having none. Notes are left out:
 * see `carryNotes`. Near linear.
 */
export function layoutMap(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  direction: Direction = map.details.direction,
  before: Places = NOWHERE,
): ReadonlyMap<StatementId, Point> {
  const tree = growTree(map, sizes, direction === 'for-against' ? findHomes(map) : undefined);
  const source = { tree, direction, framing: findFraming(map, tree) };
  const fit = fitPage(source, map.statements.size);
  const settle = (page: ForestPage): Places => {
    const mostRoom =
      map.statements.size < SEVERAL_CARDS ? Number.POSITIVE_INFINITY : measureRoom(page);
    return clearTitles(map, sizes, page.places, mostRoom);
  };
  const anew = settle(fit.page);
  const moved = measureMoved(anew, before);
  if (moved <= HARDLY * before.size) return anew;
  const alike = fitAlike(source, fit, before);
  if (alike === null) return anew;
  const kept = settle(alike);
  return measureMoved(kept, before) < MOST_MOVED * moved ? kept : anew;
}

const NOWHERE: Places = new Map();

/** What leaves more as it was may cost so much more than what is best, and is to move so much less. */
const MOST_COST = 1.12;
const MOST_MOVED = 0.9;

/** So far, in canvas units, cards may move on average without a look for what moves them less. */
const HARDLY = 16;

interface Source {
  readonly tree: Tree;
  readonly direction: Direction;
  readonly framing: Framing;
}

/** A page, and what it was put together from. */
interface Fit {
  readonly tightness: Tightness;
  readonly shaped: readonly (ShapedLimb | undefined)[];
  readonly page: ForestPage;
}

/** The first page that is filled, from calm to full; else the fullest. */
function fitPage({ tree, direction, framing }: Source, cards: number): Fit {
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

/** A page that is hardly worse, and on which as much as can be stands as it stood; null for none. */
function fitAlike(
  { tree, direction, framing }: Source,
  { tightness, shaped, page }: Fit,
  before: Places,
): ForestPage | null {
  const recollection = recallShapes(tree, shaped, before);
  if (recollection === null) return null;
  const alike = placeForest(tree, shapeTree(tree, direction, framing, tightness, recollection));
  const isFull = alike.coverage >= Math.min(LEAST_COVERED, page.coverage);
  return isFull && alike.cost <= MOST_COST * page.cost ? alike : null;
}

/** How much higher a page may become. */
function measureRoom({ width, height, coverage }: ForestPage): number {
  return Math.min(height * (coverage / LEAST_COVERED), width * HIGHEST) - height;
}
