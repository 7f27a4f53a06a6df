import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsFrom } from '../../model/queries/index-arguments.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { groupByTile, listTiles } from '../routing/tiles.ts';
import { CARD_GAP } from '../spacing.ts';
import { findNeighbour, NOTE_REACH } from './carry-notes.ts';
import { type Pusher, Pushers } from './pushers.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

/**
 * Where cards and notes go when some have grown, so that none of them covers what it did not cover
 * before: straight down, no farther than it takes to keep the distance there was, up to `CARD_GAP`.
 * A card takes along what is level with it in its row of answers, what hangs on these and lies lower,
 * and their notes; what comes down pushes on in turn. What is not in the way is left out. `boxes` holds
 * all as they were, and `grown` their new boxes at the same places. Linear but for what lies close together, what
 * hangs on what moves, and notes times cards.
 */
export function makeRoom(map: ArgumentMap, boxes: Boxes, grown: Boxes): ReadonlyMap<Id, Point> {
  const pushers = new Pushers();
  for (const [id, after] of grown) {
    const before = boxes.get(id);
    if (before !== undefined) pushers.set(id, { before, after });
  }
  const isInPlace = ([id, before]: readonly [Id, Box]) => {
    const item = { id, before, after: grown.get(id) ?? before };
    return findHeight(item, before.y, pushers) === before.y;
  };
  if ([...boxes].every(isInPlace)) return new Map();
  return pushDown(map, boxes, groupByRow(map, boxes, grown), pushers);
}

function pushDown(
  map: ArgumentMap,
  boxes: Boxes,
  rows: readonly Row[],
  pushers: Pushers,
): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>();
  const taken = new Map<Id, number>();
  const notesBeside = groupNotes(map, boxes);
  // From the top down, so that whatever may push a row has come to its place before.
  for (const row of rows) {
    const step = findStep(row, pushers, Math.max(...row.map(({ id }) => taken.get(id) ?? 0)));
    if (step === 0) continue;
    for (const { id, before, after } of row) {
      const y = before.y + step;
      pushers.set(id, { before, after: { ...after, y } });
      places.set(id, { x: before.x, y });
      // What takes a card along takes all that hangs on it along, as far.
      const branch = taken.get(id) === step ? [] : listBranch(map, id);
      const along = [...branch, ...(notesBeside.get(id) ?? [])].filter((other) => other !== id);
      takeAlong(
        taken,
        step,
        along.filter((other) => isNoHigher(boxes.get(other), before)),
      );
    }
  }
  return places;
}

function takeAlong(taken: Map<Id, number>, step: number, along: readonly Id[]): void {
  for (const id of along) taken.set(id, Math.max(step, taken.get(id) ?? 0));
}

function isNoHigher(box: Box | undefined, than: Box): boolean {
  return box !== undefined && box.y >= than.y;
}

/** How far a row goes down, at least as far as it is taken along, until nothing pushes any of it. */
function findStep(row: Row, pushers: Pushers, along: number): number {
  let step = along;
  for (;;) {
    const steps = row.map(
      (item) => findHeight(item, item.before.y + step, pushers) - item.before.y,
    );
    const next = Math.max(...steps);
    if (next === step) return step;
    step = next;
  }
}

/** The least height from one on at which something is pushed by nothing. */
function findHeight(item: Item, from: number, pushers: Pushers): number {
  let y = from;
  for (;;) {
    const blocking = findBlocking(item, y, pushers);
    if (blocking === null) return y;
    y = bottomOf(blocking.after) + distanceOf(item.before, blocking);
  }
}

function findBlocking({ id, before, after }: Item, y: number, pushers: Pushers): Pusher | null {
  const box = { ...after, y };
  const isPusher = pushers.has(id);
  for (const [other, pusher] of pushers.listNear(box)) {
    // Of two that have grown the upper pushes the lower.
    const isLower = isPusher && pusher.before.y >= before.y;
    if (other !== id && !isLower && isInWay(box, before, pusher)) return pusher;
  }
  return null;
}

function isInWay(box: Box, before: Box, pusher: Pusher): boolean {
  const { after } = pusher;
  const isBeside = box.x >= after.x + after.width || after.x >= box.x + box.width;
  if (isBeside || overlaps(before, pusher.before)) return false;
  return box.y < bottomOf(after) + distanceOf(before, pusher) && after.y < bottomOf(box);
}

/** How far a box is to stay below another: as far as it was, but no farther than cards are laid. */
function distanceOf(box: Box, { before }: Pusher): number {
  const distance = box.y - bottomOf(before);
  return distance < 0 ? CARD_GAP : Math.min(distance, CARD_GAP);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

/** A card or a note as it was, and with the size that it has now. */
interface Item {
  readonly id: Id;
  readonly before: Box;
  readonly after: Box;
}

type Row = readonly Item[];

/** Cards that are level and answer the same, each other card and note by itself; from the top down. */
function groupByRow(map: ArgumentMap, boxes: Boxes, grown: Boxes): readonly Row[] {
  const rows = new Map<string, Item[]>();
  for (const [id, before] of boxes) {
    const answered = argumentsFrom(map, id as StatementId)[0]?.target.id;
    const name = `${before.y} ${answered ?? `alone ${id}`}`;
    const item = { id, before, after: grown.get(id) ?? before };
    const row = rows.get(name);
    if (row === undefined) rows.set(name, [item]);
    else row.push(item);
  }
  return [...rows.values()].sort((upper, lower) => topOf(upper) - topOf(lower));
}

function topOf(row: Row): number {
  return row[0]?.before.y ?? 0;
}

/** What hangs on a card. */
function listBranch(map: ArgumentMap, id: Id): Iterable<Id> {
  const isCard = map.statements.has(id as StatementId);
  return isCard ? branchOf(map, id as StatementId).statements : [];
}

type NotesBeside = ReadonlyMap<Id, readonly NoteId[]>;

/** The notes beside each card. */
function groupNotes({ notes }: ArgumentMap, boxes: Boxes): NotesBeside {
  const beside = new Map<Id, NoteId[]>();
  if (notes.size === 0) return beside;
  const cards = groupByTile([...boxes].filter(([id]) => !notes.has(id as NoteId)));
  for (const note of notes.keys()) {
    const box = boxes.get(note);
    if (box === undefined) continue;
    const near = new Map<StatementId, Box>();
    for (const id of listTiles(box, NOTE_REACH + 1).flatMap((key) => cards.get(key) ?? [])) {
      const other = boxes.get(id);
      if (other !== undefined) near.set(id as StatementId, other);
    }
    const card = findNeighbour(box, near);
    if (card === null) continue;
    beside.set(card, [...(beside.get(card) ?? []), note]);
  }
  return beside;
}
