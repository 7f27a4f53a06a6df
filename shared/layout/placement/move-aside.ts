import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { findHolders } from '../../model/queries/holders.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { groupByTile, listTiles } from '../routing/tiles.ts';
import { CARD_GAP } from '../spacing.ts';
import { findCardsBeside } from './cards-beside.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

/** Room that a branch is to have among its siblings: what they speak to, and where it is. */
export interface Slot {
  readonly target: StatementId;
  readonly room: Box;
}

/**
 * Where cards and notes go that make room for one more branch in a row of siblings: all the same way to the right,
 * branch by branch with their notes, and nothing that is not in the way of the room or of what goes aside. A branch
 * is the widest that does not hold the target, so that nothing that keeps together is torn apart. Null where the
 * target or what it hangs on would have to go, or what would come into the room. Linear.
 */
export function moveAside(
  map: ArgumentMap,
  boxes: Boxes,
  { target, room }: Slot,
): ReadonlyMap<Id, Point> | null {
  const inWay = [...boxes].filter(([, box]) => overlaps(room, box, CARD_GAP));
  const end = room.x + room.width + CARD_GAP;
  const step = inWay.reduce((most, [, box]) => Math.max(most, end - box.x), 0);
  const branches = new Branches(map, boxes, target);
  const tiles = groupByTile(boxes, CARD_GAP);
  const moved = new Map<Id, Point>();
  const ahead = inWay.map(([id]) => id);
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (moved.has(id)) continue;
    const together = branches.listTogether(id);
    if (together === null) return null;
    for (const each of together) {
      const box = boxes.get(each);
      if (box === undefined) continue;
      const after = { ...box, x: box.x + step };
      if (overlaps(room, after, CARD_GAP)) return null;
      moved.set(each, { x: after.x, y: after.y });
      const swept = { ...box, width: box.width + step };
      const near = listTiles(swept).flatMap((key) => tiles.get(key) ?? []);
      ahead.push(...near.filter((other) => isSwept(boxes.get(other), box, swept)));
    }
  }
  return moved;
}

/** Whether something is neared by a box on the way that it goes, other than what it is near to already. */
function isSwept(other: Box | undefined, box: Box, swept: Box): boolean {
  return other !== undefined && !overlaps(box, other, CARD_GAP) && overlaps(swept, other, CARD_GAP);
}

/** The widest branches that do not hold a statement, each with the notes beside its cards. */
class Branches {
  readonly #roots = new Map<Id, Id>();
  readonly #members = new Map<Id, Id[]>();
  readonly #kept = new Set<Id>();

  constructor(map: ArgumentMap, boxes: Boxes, statement: StatementId) {
    const holders = findHolders(map);
    for (let id: StatementId | undefined = statement; id !== undefined; id = holders.get(id))
      this.#kept.add(id);
    // A holder comes before what it holds.
    for (const [id, holder] of holders)
      this.#roots.set(id, this.#kept.has(holder) ? id : this.#findRoot(holder));
    for (const [note, card] of findCardsBeside(map, boxes))
      this.#roots.set(note, this.#findRoot(card));
    for (const id of boxes.keys()) {
      const root = this.#findRoot(id);
      const members = this.#members.get(root);
      if (members === undefined) this.#members.set(root, [id]);
      else members.push(id);
    }
  }

  /** What goes with something; null for what is to stay. */
  listTogether(id: Id): readonly Id[] | null {
    const root = this.#findRoot(id);
    return this.#kept.has(root) ? null : (this.#members.get(root) ?? []);
  }

  #findRoot(id: Id): Id {
    return this.#roots.get(id) ?? id;
  }
}
