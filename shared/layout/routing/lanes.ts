import type { Box } from '../box.ts';
import { RAIL_REACH, RAIL_SPACING } from '../spacing.ts';

/** Where lines may run between cards: x of upright lanes and y of level ones, ascending. */
export interface Lanes {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** How many lines have places of their own side by side in a lane. */
export const TRACKS = 5;

// Between cards this near to each other, tracks run about the middle, if there is room for them.
const NARROW = 32;
const LEAST_FOR_TRACKS = 24;
// Beside cards farther apart than this there is room for a lane beyond rails, brackets and marks.
const WIDE = 64;
const PITCH = 3;
const WIDEST_PITCH = 10;
const BESIDE = 8;
const BEYOND_RAILS = RAIL_REACH + RAIL_SPACING + BESIDE;
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
  for (const [index, box] of boxes.entries()) {
    const gaps = allGaps[index];
    if (gaps === undefined) continue;
    const right = placeTrack(gaps.right, track, BESIDE, PITCH);
    columns.push(box.x + box.width + right);
    rows.push(box.y + box.height + placeTrack(gaps.below, track, BELOW, BELOW_PITCH));
    // Elsewhere the lane of the card that faces it is the same.
    if (gaps.left > WIDE) columns.push(box.x - placeBeyondRails(gaps.left, track));
    if (gaps.above > WIDE) rows.push(box.y - placeBeyondRails(gaps.above, track));
  }
  return { columns: sortOnce(columns), rows: sortOnce(rows) };
}

/** From the edge of a card to a track of the lane beside it. */
function placeTrack(gap: number, track: number, least: number, pitch: number): number {
  if (gap < LEAST_FOR_TRACKS) return gap / 2;
  if (gap <= NARROW) return gap / 2 + (track - (TRACKS - 1) / 2) * PITCH;
  return gap > WIDE ? BESIDE + pickPitch(gap) * track : least + pitch * track;
}

/** From the left or upper edge of a card, with the tracks in the order they have from the other side. */
function placeBeyondRails(gap: number, track: number): number {
  return BEYOND_RAILS + pickPitch(gap) * (TRACKS - 1 - track);
}

/** Tracks of a wide lane share the room that is not for rails. */
function pickPitch(gap: number): number {
  const room = (gap - BESIDE - BEYOND_RAILS) / TRACKS;
  return Math.max(PITCH, Math.min(WIDEST_PITCH, room));
}

/** The gaps between cards, in their order. Quadratic: for a handful of cards. */
export function measureGaps(boxes: readonly Box[]): readonly Gaps[] {
  return boxes.map((box) => {
    const gaps = { left: Infinity, right: Infinity, above: Infinity, below: Infinity };
    for (const other of boxes) narrowGaps(gaps, box, other);
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

// On whole units, so that lanes which are almost in line are one.
function sortOnce(places: readonly number[]): readonly number[] {
  return [...new Set(places.map(Math.round))].sort((first, second) => first - second);
}
