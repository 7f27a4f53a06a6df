import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { sortNarrowestFirst } from '../../model/queries/frames.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { findFreePlace } from './find-free-place.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

/**
 * Of each note in a frame the cards in that frame, if one of them is among the `arranged`; of several frames
 * those in the one with the fewest members. Linear in the members of all frames.
 */
export function findCompanions(
  { frames, notes }: ArgumentMap,
  arranged: Pick<ReadonlySet<StatementId>, 'has'>,
): ReadonlyMap<NoteId, readonly StatementId[]> {
  const companions = new Map<NoteId, readonly StatementId[]>();
  for (const { members } of sortNarrowestFirst(frames.values())) {
    const isNote = (id: string): id is NoteId => notes.has(id as NoteId);
    const cards = members.filter((id): id is StatementId => !isNote(id));
    if (!cards.some((id) => arranged.has(id))) continue;
    for (const id of members) if (isNote(id) && !companions.has(id)) companions.set(id, cards);
  }
  return companions;
}

/** The boxes of some cards. */
export function pickBoxes(ids: readonly StatementId[], boxes: Boxes): Boxes {
  const picked = new Map<StatementId, Box>();
  for (const id of ids) {
    const box = boxes.get(id);
    if (box !== undefined) picked.set(id, box);
  }
  return picked;
}

/** How many places are looked at, the best first, and how many of those that are free are compared. */
const MOST_TRIED = 64;
const MOST_COMPARED = 8;

/** What taking in one more card that is not in the frame counts, as the area by which the frame grows. */
const STRANGER_COST = 100_000;

/**
 * A free place right beside one of `companions` at which the box around them grows least and takes in the fewest
 * others; of equals the highest, then the leftmost. Where there is none, the free place nearest to their right
 * edge. Keeps `CARD_GAP` from all that is taken. Costs what is taken, a bounded number of times.
 */
export function placeBeside(
  companions: Boxes,
  taken: ReadonlyMap<unknown, Box>,
  size: Size,
): Point | null {
  const inner = encloseBoxes(companions.values());
  if (inner === null) return null;
  const growth = (box: Box): number => areaOf(enclose(inner, box)) - areaOf(inner);
  const places = [...companions.values()]
    .flatMap((card) => listBeside(card, size))
    .map((box) => ({ box, cost: growth(box) }))
    .sort((one, other) => one.cost - other.cost || compareBoxes(one.box, other.box))
    .slice(0, MOST_TRIED);
  const others = [...taken.values()];
  const before = countWithin(inner, others);
  const free = places
    .filter(({ box }) => !others.some((other) => overlaps(other, box, CARD_GAP)))
    .slice(0, MOST_COMPARED)
    .map(({ box, cost }) => {
      const strangers = countWithin(enclose(inner, box), others) - before;
      return { box, cost: cost + STRANGER_COST * strangers };
    });
  const [first, ...rest] = free;
  if (first === undefined) {
    const wish = { x: inner.x + inner.width + CARD_GAP, y: inner.y };
    return findFreePlace(taken, { wish, size });
  }
  const { x, y } = rest.reduce((best, each) => (each.cost < best.cost ? each : best), first).box;
  return { x, y };
}

function listBeside({ x, y, width, height }: Box, size: Size): readonly Box[] {
  const { width: ownWidth, height: ownHeight } = size;
  const places = [
    { x, y: y + height + CARD_GAP },
    { x: x + width + CARD_GAP, y },
    { x: x - ownWidth - CARD_GAP, y },
  ];
  return places.map((place) => ({ ...place, width: ownWidth, height: ownHeight }));
}

function enclose(inner: Box, box: Box): Box {
  return encloseBoxes([inner, box]) ?? inner;
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function countWithin(box: Box, others: readonly Box[]): number {
  return others.filter((other) => overlaps(other, box)).length;
}

function compareBoxes(one: Box, other: Box): number {
  return one.y - other.y || one.x - other.x;
}
