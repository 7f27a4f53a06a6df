import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import type { Insertion } from './insertion.ts';
import { makeRoom } from './make-room.ts';
import type { PlacedBoxes } from './placed-boxes.ts';
import type { Pusher } from './pushers.ts';

/** A place in a column: so far below an edge, from which on down others may make room. */
export interface ColumnPlace {
  readonly x: number;
  readonly edge: number;
  readonly drop: number;
}

/** Where a card goes that grows into a place of a column, and what makes room for it there. */
export function insertAt(
  map: ArgumentMap,
  all: PlacedBoxes,
  place: ColumnPlace,
  least: Size,
): Insertion {
  const { before, after } = growInto(place, least);
  const around = all.with([[NEW, before]]);
  const moved = makeRoom(map, around, new Map([[NEW, after]]));
  return { at: { x: place.x, y: place.edge + place.drop }, moved };
}

/** The place or, past what begins above its edge and reaches below, a lower one. */
export function passOthers(all: PlacedBoxes, place: ColumnPlace, { width }: Size): ColumnPlace {
  const x = Math.round(place.x);
  let [edge, drop] = [Math.round(place.edge), place.drop];
  const listOver = () =>
    all.listNear({ x: x - CARD_GAP, y: edge, width: width + 2 * CARD_GAP, height: 0 });
  for (let [over] = listOver(); over !== undefined; [over] = listOver()) {
    const [, { y, height }] = over;
    [edge, drop] = [y + height, CARD_GAP];
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
