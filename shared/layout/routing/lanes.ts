import type { Box } from '../box.ts';
import { MARK_REACH, RAIL_SPACING } from '../spacing.ts';

/** Where lines may run between cards: x of upright lanes and y of level ones, ascending. */
export interface Lanes {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** How many lines have places of their own side by side in a lane. */
export const TRACKS = 25;

// How many of them there is room for in the narrowest lanes.
const NARROW_TRACKS = 5;

// Between cards this near to each other, tracks run about the middle, if there is room for them.
const NARROW = 32;
const LEAST_FOR_TRACKS = 24;
// Beside cards farther apart than this there is room for a lane beyond rails, brackets and marks.
const WIDE = 64;
const PITCH = 3;
const MOST_ROOM = 120;
const BESIDE = 8;
const RAIL_CLEARANCE = 4;
const BESIDE_RAILS = 9;
const BEYOND_RAILS = MARK_REACH + RAIL_SPACING + BESIDE_RAILS;
// Below a card, lanes stay between its edge and the lines that arrive there along it.
const BELOW = 6;
const BELOW_PITCH = 2;

/** From each side of a card to the nearest card that faces it; infinite for none. */
export interface Gaps {
  left: number;
  right: number;
  above: number;
  below: number;
}

/** The lanes on one of the tracks that cards leave, with the gaps between them. */
export function findLanes(boxes: readonly Box[], allGaps: readonly Gaps[], track: number): Lanes {
  const columns: number[] = [];
  const rows: number[] = [];
  for (let index = 0; index < boxes.length; index += 1) {
    const [box, gaps] = [boxes[index], allGaps[index]];
    if (box === undefined || gaps === undefined) continue;
    const right = placeTrack(gaps.right, track, BESIDE, PITCH);
    insert(columns, box.x + box.width + right);
    insert(rows, box.y + box.height + placeTrack(gaps.below, track, BELOW, BELOW_PITCH));
    // Elsewhere the lane of the card that faces it is the same.
    if (gaps.left > WIDE) insert(columns, box.x - placeBeyondRails(gaps.left, track));
    if (gaps.above > WIDE) insert(rows, box.y - placeBeyondRails(gaps.above, track));
  }
  return { columns, rows };
}

/** From the edge of a card to a track of the lane beside it. */
function placeTrack(gap: number, track: number, least: number, pitch: number): number {
  if (gap < LEAST_FOR_TRACKS) return gap / 2;
  const place = track % NARROW_TRACKS;
  if (gap <= NARROW) return gap / 2 + (place - (NARROW_TRACKS - 1) / 2) * PITCH;
  return gap > WIDE ? BESIDE + spread(gap, track) : least + pitch * place;
}

/** From the left or upper edge of a card, with the tracks in the order they have from the other side. */
function placeBeyondRails(gap: number, track: number): number {
  return BEYOND_RAILS + spread(gap, TRACKS - 1 - track);
}

/** Where in a wide lane a track runs: all share the room that is not for rails, several one place if need be. */
function spread(gap: number, track: number): number {
  const room = Math.min(gap - BESIDE - BEYOND_RAILS, MOST_ROOM);
  const places = Math.max(NARROW_TRACKS, Math.min(TRACKS, Math.floor(room / PITCH)));
  return (track % places) * Math.max(PITCH, room / places);
}

/**
 * From the left edge of a card to a track beyond the rails beside it, in a lane that is so wide: as `findLanes`
 * has it beside the card at the other side of a gutter.
 */
export function reachTrack(gap: number, track: number): number {
  const reach =
    BEYOND_RAILS - RAIL_CLEARANCE + PITCH * (NARROW_TRACKS - 1 - (track % NARROW_TRACKS));
  return Math.max(0, Math.min(gap - BESIDE - PITCH * (track % NARROW_TRACKS), reach));
}

// More than lie beside each other about one place: these lie on one another.
const MOST_MEASURED = 256;

/**
 * The gaps between cards, in their order. Quadratic up to `MOST_MEASURED` of them; of more, which lie in a heap, none
 * is told, and it is linear.
 */
export function measureGaps(boxes: readonly Box[]): readonly Gaps[] {
  const others = boxes.length > MOST_MEASURED ? [] : boxes;
  return boxes.map((box) => {
    const gaps = { left: Infinity, right: Infinity, above: Infinity, below: Infinity };
    for (const other of others) narrowGaps(gaps, box, other);
    return gaps;
  });
}

function narrowGaps(gaps: Gaps, box: Box, other: Box): void {
  if (other.y < box.y + box.height && box.y < other.y + other.height) {
    gaps.right = takeLesser(gaps.right, other.x - box.x - box.width);
    gaps.left = takeLesser(gaps.left, box.x - other.x - other.width);
  }
  if (other.x < box.x + box.width && box.x < other.x + other.width) {
    gaps.below = takeLesser(gaps.below, other.y - box.y - box.height);
    gaps.above = takeLesser(gaps.above, box.y - other.y - other.height);
  }
}

function takeLesser(known: number, gap: number): number {
  return gap >= 0 && gap < known ? gap : known;
}

/** Puts a place among ascending ones. On whole units, so that lanes which are almost in line are one. */
function insert(ascending: number[], exact: number): void {
  const place = Math.round(exact);
  let at = ascending.length;
  while (at > 0 && (ascending[at - 1] ?? place) > place) at -= 1;
  if (at > 0 && ascending[at - 1] === place) return;
  ascending.push(place);
  for (let index = ascending.length - 1; index > at; index -= 1) {
    ascending[index] = ascending[index - 1] ?? place;
  }
  ascending[at] = place;
}
