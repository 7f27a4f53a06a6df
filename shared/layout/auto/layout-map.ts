import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { findFraming } from './find-framing.ts';
import { findHomes } from './find-homes.ts';
import { growTree } from './grow-tree.ts';
import { placeForest } from './place-forest.ts';
import { shapeTree } from './shape-tree.ts';

/**
 * Where every statement's card goes: top left corners, whole numbers, from 0, 0 rightwards and down.
 *
 * The motion comes first with its positions beneath it, under every statement the reasons before the
 * objections, co-premises in one block, an undercut beside the argument it attacks. Small maps are
 * plain trees of rows; the larger a map, the more its replies stand in stacks, so that the whole
 * fits a page about one and a half times as wide as it is high. What does not lead to the motion
 * stands beside and beneath it. A branch of some dozen cards that would leave too much of the page
 * empty is broken up like an outline in columns (see `offerOutlines`); so at least a quarter of the page
 * of a thousand statements is covered, whatever speaks to what, and nearly always of one of 60 and more
 * (layout-coverage.property.test.ts). Columns have heights of one ladder, so that one more card moves
 * little (layout-stability.property.test.ts).
 *
 * `left-right` has rows of columns instead: replies at the right of their target. `for-against` is
 * `top-down` with the motion over an aisle between what speaks for it, all at the left with what is
 * said on that, and what speaks against it, all at the right. There branches stay whole, so that a
 * rebuttal stands under what it answers; but a statement that speaks to both halves stands in the half
 * of its own side (see `findHomes`), positions like all else. The default is the map's own direction.
 *
 * A frame around whole branches has room for itself and its title and covers nothing else (see
 * `findFraming`).
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
  const tree = growTree(map, sizes, direction === 'for-against' ? findHomes(map) : undefined);
  return placeForest(tree, shapeTree(tree, direction, findFraming(map, tree)));
}
