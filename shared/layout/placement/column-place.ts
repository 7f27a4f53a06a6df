import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Box, Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import type { Insertion } from './insertion.ts';
import { makeRoom } from './make-room.ts';
import type { Pusher } from './pushers.ts';

type Id = StatementId | NoteId;

/** A place in a column: so far below an edge, from which on down others may make room. */
export interface ColumnPlace {
  readonly x: number;
  readonly edge: number;
  readonly drop: number;
}

/** Where a card goes that grows into a place of a column, and what makes room for it there. */
export function insertAt(
  map: ArgumentMap,
  all: ReadonlyMap<Id, Box>,
  place: ColumnPlace,
  least: Size,
): Insertion {
  const { before, after } = growInto(place, least);
  const around = new Map([...all, [NEW, before] as const]);
  const moved = makeRoom(map, around, new Map([[NEW, after]]));
  return { at: { x: place.x, y: place.edge + place.drop }, moved };
}

/** The place or, past what begins above its edge and reaches below, a lower one. */
export function passOthers(
  all: ReadonlyMap<Id, Box>,
  place: ColumnPlace,
  { width }: Size,
): ColumnPlace {
  const x = Math.round(place.x);
  let [edge, drop] = [Math.round(place.edge), place.drop];
  const inColumn = [...all.values()].filter(
    (box) => box.x < x + width + CARD_GAP && x < box.x + box.width + CARD_GAP,
  );
  const findOver = () => inColumn.find((box) => box.y < edge && edge < box.y + box.height);
  for (let over = findOver(); over !== undefined; over = findOver()) {
    [edge, drop] = [over.y + over.height, CARD_GAP];
  }
  return { x, edge, drop };
}

// Never the id of a card.
const NEW = '' as StatementId;

/** A box of no height, as far above an edge as others are to stay below the card, which it grows into. */
function growInto({ x, edge, drop }: ColumnPlace, { width, height }: Size): Pusher {
  const top = edge - CARD_GAP;
  const before = { x: x - CARD_GAP, y: top, width: width + 2 * CARD_GAP, height: 0 };
  return { before, after: { ...before, height: CARD_GAP + drop + height } };
}
