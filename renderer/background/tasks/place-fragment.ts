import { layoutMap } from '../../../shared/layout/auto/layout-map.ts';
import { type Box, encloseBoxes, type Size } from '../../../shared/layout/box.ts';
import { measureCard } from '../../../shared/layout/card.ts';
import { measureNote } from '../../../shared/layout/note-card.ts';
import { findFreePlace } from '../../../shared/layout/placement/find-free-place.ts';
import {
  placeCoPremise,
  placeFree,
  placeReply,
} from '../../../shared/layout/placement/place-statement.ts';
import { placeAll } from '../../../shared/layout/placement/placed-boxes.ts';
import { roundPlace } from '../../../shared/layout/placement/round-place.ts';
import type { Relation, Target } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import type { Places } from './arrange-cards.ts';

/** What a fragment is put under or joins, or the point that it is to stand near by itself. */
export type Anchor =
  | { readonly target: Target; readonly relation: Relation }
  | { readonly joins: ArgumentId }
  | Point;

/** A map with the boxes of its cards. */
export interface Ground {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
}

/** A card whose place the root of a fragment is to take, as near to it as all of the fragment has room. */
export interface Instead {
  readonly instead: StatementId;
  readonly root: StatementId;
}

export interface Placement extends Ground {
  readonly fragment: ArgumentMap;
  readonly anchor: Anchor | Instead;
}

/** Where a fragment's cards go, by its own ids: laid out among themselves, covering nothing. */
export function placeFragment({ fragment, anchor, ...ground }: Placement): Places {
  const sizes = new Map(
    [...fragment.statements].map(([id, card]) => [id, measureCard(card, fragment.sources).size]),
  );
  const laidOut = toBoxes(layoutMap(fragment, sizes), sizes);
  const bounds = encloseBoxes(laidOut.values());
  const start =
    'instead' in anchor
      ? findPlaceInstead(ground, laidOut, anchor)
      : findPlace(ground, bounds ?? NO_SIZE, anchor);
  const shift = { x: start.x - (bounds?.x ?? 0), y: start.y - (bounds?.y ?? 0) };
  const places = new Map<StatementId | NoteId, Point>();
  for (const [id, { x, y }] of laidOut) places.set(id, { x: x + shift.x, y: y + shift.y });
  const below = { x: start.x, y: start.y + (bounds?.height ?? 0) };
  placeNotes(ground.boxes, fragment.notes, toBoxes(places, sizes), below, places);
  return places;
}

/** Where a block of cards goes that is to stand under an anchor: top left corner. */
export function findPlace({ map, boxes }: Ground, size: Size, anchor: Anchor): Point {
  if ('target' in anchor) return placeReply(map, boxes, { ...anchor, size });
  if ('joins' in anchor) return placeCoPremise(map, boxes, { argument: anchor.joins, size });
  return placeFree(map, boxes, { near: anchor, size });
}

/** Where a block of cards goes one of which takes the place of a card that is there. */
function findPlaceInstead(
  { map, boxes }: Ground,
  block: ReadonlyMap<StatementId, Box>,
  { instead, root }: Instead,
): Point {
  const bounds = encloseBoxes(block.values()) ?? { x: 0, y: 0, ...NO_SIZE };
  const [from, to] = [block.get(root) ?? bounds, boxes.get(instead) ?? bounds];
  const others = new Map([...boxes].filter(([id]) => id !== instead));
  const wish = { x: to.x + bounds.x - from.x, y: to.y + bounds.y - from.y };
  return findFreePlace(placeAll(map, others), { wish: roundPlace(wish), size: bounds });
}

const NO_SIZE: Size = { width: 0, height: 0 };

function toBoxes(
  places: ReadonlyMap<StatementId | NoteId, Point>,
  sizes: ReadonlyMap<StatementId | NoteId, Size>,
): ReadonlyMap<StatementId, Box> {
  const boxes = new Map<StatementId, Box>();
  for (const [id, { x, y }] of places) {
    const size = sizes.get(id);
    if (size !== undefined) boxes.set(id as StatementId, { x, y, ...size });
  }
  return boxes;
}

function placeNotes(
  boxes: Ground['boxes'],
  notes: ArgumentMap['notes'],
  cards: ReadonlyMap<StatementId, Box>,
  wish: Point,
  places: Map<StatementId | NoteId, Point>,
): void {
  const taken = new Map<unknown, Box>([...boxes, ...cards]);
  for (const note of notes.values()) {
    const { size } = measureNote(note);
    const at = findFreePlace(taken, { wish, size });
    taken.set(note.id, { ...at, ...size });
    places.set(note.id, at);
  }
}
