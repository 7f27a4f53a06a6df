import { findLeast } from '../../base/extremes.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { listHolders } from '../../model/queries/holders.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { turningOf } from './map-direction.ts';
import { moveAside, type Slot } from './move-aside.ts';
import type { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;

/** A branch that grows: its root, and a card that is new in it or larger than before. */
export interface GrowingBranch {
  readonly root: StatementId;
  readonly card: Box;
}

// Farther out a card more is hardly seen, and in a long chain there are thousands.
const MOST_LEVELS = 12;

/**
 * Where cards and notes go once a branch has become wider, or in a map from left to right deeper, so that it does not
 * reach under those that follow it, nor do those around it (`moveAside`). What it reaches under by more than the card
 * it does on purpose. `before` and `after` are the boxes of all cards and notes, with or without the card. Nothing for
 * what hangs on nothing. Linear but for sorting, for each branch that becomes wider.
 */
export function keepApart(
  map: ArgumentMap,
  before: PlacedBoxes,
  after: PlacedBoxes,
  { root, card }: GrowingBranch,
): ReadonlyMap<Id, Point> {
  const { turnBox, turnAll, turnBack } = turningOf(map);
  const former = turnAll(before);
  let now = turnAll(after);
  const above = listAbove(map, root);
  const moved = new Map<Id, Point>();
  for (const each of above.slice(0, MOST_LEVELS)) {
    const slot = findRoom(map, { former, now, above }, each, turnBox(card));
    if (slot === null) break;
    const aside = moveAside(map, now, slot) ?? new Map<Id, Point>();
    now = now.move(aside);
    for (const [id, at] of turnBack(aside)) moved.set(id, at);
  }
  return moved;
}

interface Growth {
  readonly former: PlacedBoxes;
  readonly now: PlacedBoxes;
  readonly above: readonly StatementId[];
}

/** What a branch takes with a card, up to where all that it hangs on begins; null where that is no more than before. */
function findRoom(
  map: ArgumentMap,
  { former, now, above }: Growth,
  root: StatementId,
  card: Box,
): Slot | null {
  const list = (boxes: PlacedBoxes, ids: Iterable<Id>) =>
    [...ids].flatMap((id) => boxes.get(id) ?? []);
  const { statements } = branchOf(map, root);
  const own = now.get(root);
  const before = encloseBoxes(list(former, statements));
  const branch = encloseBoxes([...list(now, statements), card]);
  if (own === undefined || before === null || branch === null || endOf(branch) <= endOf(before))
    return null;
  const y = Math.min(branch.y, findLeast(list(now, above).map((box) => box.y)));
  return {
    target: root,
    room: { ...branch, y, height: branch.y + branch.height - y },
    beyond: own.x + own.width / 2,
    most: card.width + CARD_GAP,
    still: statements as ReadonlySet<Id>,
  };
}

function endOf({ x, width }: Box): number {
  return x + width;
}

/** A statement and what holds it, but for what all hangs on. */
function listAbove(map: ArgumentMap, statement: StatementId): readonly StatementId[] {
  return [statement, ...listHolders(map, statement)].slice(0, -1);
}
