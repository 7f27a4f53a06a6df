import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { createRowSplit, type Item, listLevels } from '../placement/card-rows.ts';
import { findNeighbour } from '../placement/carry-notes.ts';
import { findDistanceKept } from '../placement/distance-kept.ts';
import type { Pusher } from '../placement/pushers.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;
type Moved = Map<Id, Pusher>;

/** What `makeRoom` says, word for word: branch by branch, and looking at everything each time. */
export function makeRoomSlowly(
  map: ArgumentMap,
  boxes: Boxes,
  grown: Boxes,
): ReadonlyMap<Id, Point> {
  const moved: Moved = new Map();
  for (const [id, after] of grown) moved.set(id, { before: boxes.get(id) ?? after, after });
  const taken = new Map<Id, number>();
  const places = new Map<Id, Point>();
  const items = [...boxes].map(([id, before]) => ({ id, before, after: grown.get(id) ?? before }));
  const push = ({ id, before, after }: Item, step: number) => {
    places.set(id, { x: before.x, y: before.y + step });
    moved.set(id, { before, after: { ...after, y: before.y + step } });
    const isNoHigher = (other: Id) => (boxes.get(other)?.y ?? Number.NaN) >= before.y;
    for (const other of listAlong(map, boxes, id).filter(isNoHigher)) {
      taken.set(other, Math.max(step, taken.get(other) ?? 0));
    }
  };
  for (const row of listLevels(items).flatMap(createRowSplit(map, boxes))) {
    let step = Math.max(...row.map(({ id }) => taken.get(id) ?? 0));
    for (let before = -1; before !== step; ) {
      before = step;
      step = Math.max(...row.map((item) => findStep(map, moved, item, before)));
    }
    if (step > 0) for (const item of row) push(item, step);
  }
  return places;
}

function listAlong(map: ArgumentMap, boxes: Boxes, id: Id): readonly Id[] {
  const isCard = ([other]: readonly [Id, Box]) => map.statements.has(other as StatementId);
  const cards = new Map([...boxes].filter(isCard)) as ReadonlyMap<StatementId, Box>;
  const notes = [...map.notes.keys()].filter((note) => {
    const box = boxes.get(note);
    return box !== undefined && findNeighbour(box, cards) === id;
  });
  return [...branchOf(map, id as StatementId).statements, ...notes];
}

/** How far down from where it was something is pushed that has gone down so far. */
function findStep(map: ArgumentMap, moved: Moved, item: Item, step: number): number {
  const { id, before, after } = item;
  const box = { ...after, y: before.y + step };
  let most = step;
  for (const [other, pusher] of moved) {
    const isLower = moved.has(id) && pusher.before.y >= before.y;
    const free = bottomOf(pusher.after) + findDistanceKept(map, item, { id: other, ...pusher });
    if (other !== id && !isLower && box.y < free && isInColumn(box, before, pusher))
      most = Math.max(most, free - before.y);
  }
  return most;
}

function isInColumn(box: Box, before: Box, { before: pushing, after }: Pusher): boolean {
  const isOverOrUnder = box.x < after.x + after.width && after.x < box.x + box.width;
  return isOverOrUnder && after.y < bottomOf(box) && !overlaps(before, pushing);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}
