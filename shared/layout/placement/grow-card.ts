import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { listHolders } from '../../model/queries/holders.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { keepApart } from './keep-apart.ts';
import { isLeftRight } from './map-direction.ts';
import { moveAside } from './move-aside.ts';
import type { PlacedBoxes } from './placed-boxes.ts';
import { swapAxes, swapPlaces } from './swap-axes.ts';

type Id = StatementId | NoteId;

/** A card that has become higher at the same place. */
export interface GrownCard {
  readonly id: StatementId;
  readonly box: Box;
}

/**
 * Where cards and notes go in a map from left to right when one card has become higher: what is below it goes down
 * branch by branch (`moveAside`), and so does what the branch around it would reach under (`keepApart`). Null in other
 * maps, where only what stands in its column is in its way (`makeRoom`), and where what it would cover cannot go so.
 */
export function growCard(
  map: ArgumentMap,
  boxes: PlacedBoxes,
  { id, box }: GrownCard,
): ReadonlyMap<Id, Point> | null {
  const before = boxes.get(id);
  if (!isLeftRight(map) || before === undefined) return null;
  const beyond = before.y + before.height / 2;
  const aside = moveAside(map, boxes.turn(), { target: id, room: swapAxes(box), beyond });
  const isCovered = ([each, other]: readonly [Id, Box]) =>
    each !== id && aside?.has(each) !== true && !overlaps(before, other);
  if (aside === null || boxes.listNear(box).some(isCovered)) return null;
  const moved = swapPlaces(aside);
  const [root] = listHolders(map, id);
  if (root === undefined) return moved;
  const after = boxes.with([[id, box]]).move(moved);
  return new Map([...moved, ...keepApart(map, boxes, after, { root, card: box })]);
}
