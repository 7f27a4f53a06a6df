import { compareCodeUnits } from '../../base/compare-code-units.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { measureNote } from '../note-card.ts';
import { findFreePlace } from './find-free-place.ts';
import { findCompanions, pickBoxes, placeBeside } from './gather-notes.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

/** A note as far as this from every card, in canvas units, or farther lies by itself. */
export const NOTE_REACH = 160;

/** The box of a note. */
export function boxOfNote(note: Note): Box {
  return { ...note.at, ...measureNote(note).size };
}

/** The boxes of cards, and with them those of all notes. */
export function addNotes(
  { notes }: Pick<ArgumentMap, 'notes'>,
  boxes: Boxes,
): Map<StatementId | NoteId, Box> {
  const all = new Map<StatementId | NoteId, Box>(boxes);
  for (const note of notes.values()) all.set(note.id, boxOfNote(note));
  return all;
}

/** The card a note lies next to or on; null when none is within reach. Of several the nearest. */
export function findNeighbour(note: Box, cards: Boxes): StatementId | null {
  let [nearest, least]: [StatementId | null, number] = [null, NOTE_REACH];
  for (const [id, card] of cards) {
    if (!overlaps(note, card, least + 1)) continue;
    const distance = measureGap(note, card);
    if (distance < least || (distance === least && nearest !== null && id < nearest)) {
      [nearest, least] = [id, distance];
    }
  }
  return nearest;
}

/**
 * Where notes go when cards move from `before` to `after`: with the card they lie next to, and aside
 * where they would then lie on a card or on another note. A note in a frame keeps to the cards of that frame if one
 * of them is among the `arranged` (default: all): it goes with the one it lies next to, whatever else is nearer, and
 * to a place beside them if it lies next to none or there is no room (see `placeBeside`), so that no frame reaches
 * over half of a map for the sake of a note. Those that nothing of this touches stay and are left out. The same for any
 * order of the tables; notes times cards.
 */
export function carryNotes(
  map: ArgumentMap,
  before: Boxes,
  after: Boxes,
  arranged: Pick<ReadonlySet<StatementId>, 'has'> = after,
): ReadonlyMap<NoteId, Point> {
  const notes = [...map.notes.values()].sort((one, other) => compareCodeUnits(one.id, other.id));
  const companions = findCompanions(map, arranged);
  const taken = new Map<StatementId | NoteId, Box>(after);
  const places = new Map<NoteId, Point>();
  const displaced: { readonly note: Note; readonly wish: Box }[] = [];
  const place = ({ id, at }: Note, box: Box): void => {
    taken.set(id, box);
    if (box.x !== at.x || box.y !== at.y) places.set(id, toPoint(box));
  };
  for (const note of notes) {
    const box = boxOfNote(note);
    const cards = companions.get(note.id);
    const neighbour = findNeighbour(box, cards ? pickBoxes(cards, before) : before);
    const wish =
      neighbour === null ? box : follow(box, before.get(neighbour), after.get(neighbour));
    const isSettled = cards === undefined || neighbour !== null;
    if (isSettled && isClear(wish, taken)) place(note, wish);
    else displaced.push({ note, wish });
  }
  for (const { note, wish } of displaced) {
    const cards = companions.get(note.id);
    const beside = cards ? placeBeside(pickBoxes(cards, after), taken, wish) : null;
    place(note, { ...wish, ...(beside ?? findFreePlace(taken, { wish, size: wish })) });
  }
  return places;
}

/** As far as a card has gone. */
function follow(note: Box, from: Box | undefined, to: Box | undefined): Box {
  if (from === undefined || to === undefined) return note;
  return { ...note, x: note.x + to.x - from.x, y: note.y + to.y - from.y };
}

function isClear(box: Box, taken: ReadonlyMap<unknown, Box>): boolean {
  for (const other of taken.values()) if (overlaps(box, other)) return false;
  return true;
}

function measureGap(first: Box, second: Box): number {
  const x = Math.max(0, second.x - first.x - first.width, first.x - second.x - second.width);
  const y = Math.max(0, second.y - first.y - first.height, first.y - second.y - second.height);
  return Math.hypot(x, y);
}

function toPoint({ x, y }: Box): Point {
  return { x, y };
}
