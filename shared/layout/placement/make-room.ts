import { findGreatest, findLeast } from '../../base/extremes.ts';
import { runToEnd } from '../../base/run-to-end.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { createRowSplit, type Item, listLevels, type Row } from './card-rows.ts';
import { findDistanceKept, MOST_KEPT } from './distance-kept.ts';
import type { PlacedBoxes } from './placed-boxes.ts';
import { type Pusher, Pushers } from './pushers.ts';
import { TakenAlong } from './taken-along.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;
type Places = ReadonlyMap<Id, Point>;

/**
 * Where cards and notes go when some have grown, so that none of them covers what it did not cover
 * before: straight down, no farther than it takes to keep the distance there was (`findDistanceKept`).
 * A card takes along what is level with it in its row of answers, what hangs on these and lies lower,
 * and their notes; what comes down pushes on in turn. What is not in the way is left out. `boxes` holds
 * all as they were, and `grown` their new boxes at the same places. Linear but for sorting, and for what is pushed in
 * what is near it and hangs on it.
 */
export function makeRoom(map: ArgumentMap, boxes: PlacedBoxes, grown: Boxes): Places {
  return runToEnd(makeRoomInPieces(map, boxes, grown));
}

/** The same a row at a time. */
export function* makeRoomInPieces(
  map: ArgumentMap,
  boxes: PlacedBoxes,
  grown: Boxes,
): Generator<void, Places, void> {
  const pushers = new Pushers();
  const stirred = new Set<Id>();
  for (const [id, after] of grown) {
    const before = boxes.get(id);
    if (before === undefined) continue;
    pushers.set(id, { before, after });
    stirred.add(id);
    for (const [other] of boxes.listNear(after, MOST_KEPT)) stirred.add(other);
  }
  const toItem = (id: Id, before: Box): Item => ({ id, before, after: grown.get(id) ?? before });
  const pushed = [...stirred].flatMap((id) => {
    const before = boxes.get(id);
    const isPushed =
      before !== undefined && findHeight(map, toItem(id, before), before.y, pushers) > before.y;
    return isPushed ? before : [];
  });
  if (pushed.length === 0) return new Map();
  yield;
  // What comes down pushes only what is below it, and takes along only what is no higher.
  const top = findLeast(pushed.map(({ y }) => y));
  const below: Item[] = [];
  for (const [id, before] of boxes) if (before.y >= top) below.push(toItem(id, before));
  return yield* pushDown(map, boxes, listLevels(below), { pushers, stirred });
}

/** What pushes, and what perhaps is pushed or taken along. */
interface Stir {
  readonly pushers: Pushers;
  readonly stirred: Set<Id>;
}

function* pushDown(
  map: ArgumentMap,
  boxes: PlacedBoxes,
  levels: readonly (readonly Item[])[],
  { pushers, stirred }: Stir,
): Generator<void, Places, void> {
  const places = new Map<Id, Point>();
  const taken = new TakenAlong(map, boxes);
  // From the top down, so that whatever may push a row has come to its place before.
  for (const row of listStirred(levels, createRowSplit(map, boxes), stirred)) {
    yield;
    const step = findStep(map, row, pushers, findGreatest(row.map(({ id }) => taken.findStep(id))));
    if (step === 0) continue;
    for (const { id, before, after } of row) {
      const moved = { ...after, y: before.y + step };
      pushers.set(id, { before, after: moved });
      places.set(id, { x: before.x, y: moved.y });
      for (const other of taken.tell(id, step)) stirred.add(other);
      for (const [other] of boxes.listNear(moved, MOST_KEPT)) stirred.add(other);
    }
  }
  return places;
}

/** The rows with anything that is stirred by the time they come. */
function* listStirred(
  levels: readonly (readonly Item[])[],
  splitRows: (level: readonly Item[]) => readonly Row[],
  stirred: ReadonlySet<Id>,
): Generator<Row> {
  const isStirred = (items: readonly Item[]) => items.some(({ id }) => stirred.has(id));
  for (const level of levels) {
    if (!isStirred(level)) continue;
    for (const row of splitRows(level)) if (isStirred(row)) yield row;
  }
}

/** How far a row goes down, at least as far as it is taken along, until nothing pushes any of it. */
function findStep(map: ArgumentMap, row: Row, pushers: Pushers, along: number): number {
  let step = along;
  for (;;) {
    const steps = row.map(
      (item) => findHeight(map, item, item.before.y + step, pushers) - item.before.y,
    );
    const next = findGreatest(steps);
    if (next === step) return step;
    step = next;
  }
}

/** The least height from one on at which something is pushed by nothing. */
function findHeight(map: ArgumentMap, item: Item, from: number, pushers: Pushers): number {
  let y = from;
  for (;;) {
    const free = findFreeOfOne(map, item, y, pushers);
    if (free === null) return y;
    y = free;
  }
}

/** The height at which something is clear of one of those that push it at another; null where none does. */
function findFreeOfOne(map: ArgumentMap, item: Item, y: number, pushers: Pushers): number | null {
  const { id, before, after } = item;
  const box = { ...after, y };
  const isPusher = pushers.has(id);
  for (const [other, pusher] of pushers.listNear(box)) {
    // Of two that have grown the upper pushes the lower.
    const isLower = isPusher && pusher.before.y >= before.y;
    if (other === id || isLower || !isInColumn(box, before, pusher)) continue;
    const free = bottomOf(pusher.after) + findDistanceKept(map, item, { id: other, ...pusher });
    if (y < free) return free;
  }
  return null;
}

function isInColumn(box: Box, before: Box, { before: pushing, after }: Pusher): boolean {
  const isBeside = box.x >= after.x + after.width || after.x >= box.x + box.width;
  return !isBeside && !overlaps(before, pushing) && after.y < bottomOf(box);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}
