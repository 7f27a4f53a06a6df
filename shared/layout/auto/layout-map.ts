import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { clearTitles } from './clear-titles.ts';
import { findFraming } from './find-framing.ts';
import { findHomes } from './find-homes.ts';
import { growTree } from './grow-tree.ts';
import { type ForestPage, placeForest } from './place-forest.ts';
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
 * enough; so at least a quarter of the page is covered from 60 statements on, whatever speaks to what
 * (layout-coverage.property.test.ts; of some 14,000 others two covered 24 %). Columns have heights of one
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
 * The same map always gives the same places, wherever its cards lie now, and cards never overlap or
 * come nearer than `CARD_GAP`. Any map will do: rings, shared premises, chains of any depth. Sizes
 * count rounded up to whole numbers, and a statement without one as having none. Notes are left out:
 * see `carryNotes`. Near linear.
 */
export function layoutMap(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  direction: Direction = map.details.direction,
): ReadonlyMap<StatementId, Point> {
  const page = fitPage(map, sizes, direction);
  const mostRoom =
    map.statements.size < SEVERAL_CARDS ? Number.POSITIVE_INFINITY : measureRoom(page);
  return clearTitles(map, sizes, page.places, mostRoom);
}

/** The first page that is filled, from calm to full; else the fullest. */
function fitPage(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  direction: Direction,
): ForestPage {
  const tree = growTree(map, sizes, direction === 'for-against' ? findHomes(map) : undefined);
  const framing = findFraming(map, tree);
  const [calmest, ...fuller] = TIGHTNESSES;
  const place = (tightness: Tightness): ForestPage =>
    placeForest(tree, shapeTree(tree, direction, framing, tightness));
  let best = place(calmest);
  if (map.statements.size < SEVERAL_CARDS) return best;
  for (const tightness of fuller) {
    if (best.coverage >= LEAST_COVERED) return best;
    const page = place(tightness);
    if (page.coverage > best.coverage) best = page;
  }
  return best;
}

/** How much higher a page may become. */
function measureRoom({ width, height, coverage }: ForestPage): number {
  return Math.min(height * (coverage / LEAST_COVERED), width * HIGHEST) - height;
}
