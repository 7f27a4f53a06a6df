import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { Branches } from './branches.ts';
import type { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;

/** Room that a reply is to have: what it speaks to, where it is, and from where on branches go aside that are there. */
export interface Slot {
  readonly target: StatementId;
  readonly room: Box;
  readonly beyond: number;
  /** What would have to go farther stays; default: nothing. */
  readonly most?: number;
  /** What stays, whatever it hangs on; default: nothing. */
  readonly still?: Pick<ReadonlySet<Id>, 'has'>;
}

/**
 * Where cards and notes go that make room for a reply: all the same way to the right, branch by branch with their
 * notes, and nothing that is not in the way of the room or of what goes aside. A branch is the widest that does not
 * hold the target, with those that stand in one column with it and hang on the same, so that nothing that keeps
 * together is torn apart. What is in the room and does not begin beyond stays there. Null where the target or what it
 * hangs on would have to go, or what would come into the room. Linear but for sorting.
 */
export function moveAside(
  map: ArgumentMap,
  boxes: PlacedBoxes,
  { target, room, beyond, most = Infinity, still = new Set() }: Slot,
): ReadonlyMap<Id, Point> | null {
  const inRoom = boxes.listNear(room, CARD_GAP).filter(([id]) => !still.has(id));
  // What is wider begins with its root, but for rows whose answers stand to the left of it.
  if (!inRoom.some(([, box]) => box.x >= beyond)) return new Map();
  const branches = new Branches(map, boxes, target);
  const inWay = inRoom.filter(([id]) => branches.findStart(id) >= beyond);
  const end = room.x + room.width + CARD_GAP;
  const step = inWay.reduce((so, [, box]) => Math.max(so, end - box.x), 0);
  if (step > most) return null;
  const moved = new Map<Id, Point>();
  const ahead = inWay.map(([id]) => id);
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (moved.has(id)) continue;
    const together = branches.listTogether(id);
    if (together === null || together.some((each) => still.has(each))) return null;
    const group = pickBoxes(boxes, together);
    for (const [each, box] of group) moved.set(each, { x: box.x + step, y: box.y });
    for (const each of listSwept(boxes, group, step)) ahead.push(each);
  }
  const isClear = pickBoxes(boxes, moved.keys()).every(
    ([id, box]) => !overlaps(room, { ...box, ...moved.get(id) }, CARD_GAP),
  );
  return isClear ? moved : null;
}

function pickBoxes(boxes: PlacedBoxes, ids: Iterable<Id>): readonly (readonly [Id, Box])[] {
  return [...ids].flatMap((id) => {
    const box = boxes.get(id);
    return box === undefined ? [] : [[id, box] as const];
  });
}

/** What is in the way of cards that go to the right together, or of the room that they take together. */
function listSwept(
  boxes: PlacedBoxes,
  group: readonly (readonly [Id, Box])[],
  step: number,
): readonly Id[] {
  const cards = group.map(([, box]) => box);
  const around = encloseBoxes(cards);
  return [...cards, ...(around === null ? [] : [around])].flatMap((box) => {
    const swept = { ...box, width: box.width + step };
    const near = boxes.listNear(swept, CARD_GAP);
    return near.flatMap(([id, other]) => (isSwept(other, box, swept) ? id : []));
  });
}

/** Whether a box on its way comes nearer to something than it was, and than `CARD_GAP`. */
function isSwept(other: Box, box: Box, swept: Box): boolean {
  if (overlaps(box, other)) return false;
  return overlaps(swept, other, overlaps(box, other, CARD_GAP) ? 0 : CARD_GAP);
}
