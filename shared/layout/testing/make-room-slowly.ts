import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { createRowSplit, type Item, listLevels } from '../placement/card-rows.ts';
import { findNeighbour } from '../placement/carry-notes.ts';
import type { Pusher } from '../placement/pushers.ts';
import { CARD_GAP } from '../spacing.ts';

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
      step = Math.max(...row.map((item) => findStep(moved, item, before)));
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
function findStep(moved: Moved, { id, before, after }: Item, step: number): number {
  const box = { ...after, y: before.y + step };
  let most = step;
  for (const [other, pusher] of moved) {
    const isLower = moved.has(id) && pusher.before.y >= before.y;
    if (other !== id && !isLower && isInWay(box, before, pusher))
      most = Math.max(most, bottomOf(pusher.after) + distanceOf(before, pusher) - before.y);
  }
  return most;
}

function isInWay(box: Box, before: Box, pusher: Pusher): boolean {
  const { after } = pusher;
  const isInColumn = box.x < after.x + after.width && after.x < box.x + box.width;
  const isAbove = after.y < bottomOf(box) && box.y < bottomOf(after) + distanceOf(before, pusher);
  return isInColumn && isAbove && !overlaps(before, pusher.before);
}

function distanceOf(box: Box, { before }: Pusher): number {
  const distance = box.y - bottomOf(before);
  return distance < 0 ? CARD_GAP : Math.min(distance, CARD_GAP);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}
