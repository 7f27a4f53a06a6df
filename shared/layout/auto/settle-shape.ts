import type { Size } from '../box.ts';
import { CARD_GAP, MARK_REACH, RAIL_GUTTER, STUB_OFFSET } from '../spacing.ts';
import {
  clearDownwards,
  clearRightwards,
  measureOutline,
  NO_OUTLINE,
  type Outline,
  outlineOf,
  shiftOutline,
  uniteOutlines,
} from './outline.ts';
import type { Lane, Part, Shape } from './shape.ts';

/** A shape whose parts have been moved together. */
export interface SettledShape {
  /** What it takes, with the room its lines need. */
  readonly outline: Outline;
  readonly cardX: number;
  readonly anchor: number;
  /** Where each part stands from the shape's corner. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * Moves the parts of a shape, settled themselves, together as far as their outlines allow: in a lane
 * each goes up until it meets what is above it, then each lane goes left until it meets what is there
 * already. What stood in the middle over its lanes is put back there.
 */
export function settleShape(
  shape: Shape,
  card: Size | null,
  parts: readonly SettledShape[],
): SettledShape {
  const settling: Settling = { shape, card, parts, xs: [], ys: [], outline: NO_OUTLINE };
  if (card !== null && !shape.isCentred) settling.outline = outlineOf(0, card.height, 0, card.width);
  let start = 0;
  for (const [index, lane] of shape.lanes.entries()) {
    settleLane(settling, lane, start, index === 0);
    start += lane.parts;
  }
  return shape.isCentred ? centre(settling) : close(settling);
}

interface Settling {
  readonly shape: Shape;
  readonly card: Size | null;
  readonly parts: readonly SettledShape[];
  readonly xs: number[];
  readonly ys: number[];
  outline: Outline;
}

function settleLane(settling: Settling, lane: Lane, start: number, isFirst: boolean): void {
  const { shape, parts, xs, ys } = settling;
  const own = shape.parts.slice(start, start + lane.parts);
  if (own.length === 0) return;
  const left = Math.min(...own.map((part) => part.x));
  let outline = NO_OUTLINE;
  for (const [index, part] of own.entries()) {
    const settled = parts[start + index];
    const moved = shiftOutline(settled?.outline ?? NO_OUTLINE, part.x - left);
    const isUppermost = index === 0 || lane.place === 'fixed';
    const y = isUppermost ? part.y : clearDownwards(outline, moved, CARD_GAP);
    ys.push(y);
    outline = uniteOutlines(outline, moved, 0, y);
  }
  const isFixed = isFirst || lane.place !== 'beside';
  const room = roomFor(lane, own, settling, start, left);
  const whole = lane.place === 'beneath' ? outline : uniteOutlines(outline, room, 0, 0);
  const x = isFixed ? left : clearRightwards(settling.outline, whole, CARD_GAP);
  const dy = lane.place === 'beneath' ? goUp(settling, whole, lane, start) : 0;
  for (const part of own) xs.push(part.x - left + x);
  settling.outline = uniteOutlines(settling.outline, whole, x, dy);
  if (lane.place === 'beneath') {
    settling.outline = uniteOutlines(settling.outline, room, x, 0);
  }
}

/** How far the part beneath all others moves up, at most to where its line still has its length. */
function goUp(settling: Settling, outline: Outline, { drop }: Lane, start: number): number {
  const { ys, card, shape } = settling;
  const nominal = shape.parts[start]?.y ?? 0;
  const least = start === 0 ? nominal - (card?.height ?? 0) - drop : Number.NEGATIVE_INFINITY;
  const dy = Math.max(least, clearDownwards(settling.outline, outline, CARD_GAP));
  ys[start] = nominal + dy;
  return dy;
}

/** What the lines of a lane take, its own left edge being 0. */
function roomFor(
  lane: Lane,
  own: readonly Part[],
  { ys, parts }: Settling,
  start: number,
  left: number,
): Outline {
  const top = own[0]?.y ?? 0;
  if (lane.place === 'fixed') return fixedRoom(own, left);
  if (lane.place === 'beneath') return outlineOf(top - lane.drop, top, 0, RAIL_GUTTER);
  if (lane.strip > 0) {
    const bottom = (ys[start + own.length - 1] ?? top) + STUB_OFFSET + MARK_REACH;
    return outlineOf(top - lane.drop, bottom, -lane.strip, MARK_REACH);
  }
  const anchor = parts[start]?.anchor ?? 0;
  return outlineOf(top - lane.drop, top, Math.max(0, anchor - MARK_REACH), anchor + MARK_REACH);
}

/** The strip at the left of each part, for the line that comes from there. */
function fixedRoom(own: readonly Part[], left: number): Outline {
  let room = NO_OUTLINE;
  for (const { x, y } of own) {
    const strip = outlineOf(y, y + STUB_OFFSET + MARK_REACH, x - left - RAIL_GUTTER, x - left);
    room = uniteOutlines(room, strip, 0, 0);
  }
  return room;
}

function close({ shape, outline, xs, ys }: Settling): SettledShape {
  return { outline, cardX: shape.cardX, anchor: shape.anchor, xs, ys };
}

/** Puts the card, or the middle of the bracket, over the middle of the lanes. */
function centre(settling: Settling): SettledShape {
  const { card, outline, shape } = settling;
  const middle = findMiddle(settling);
  if (card === null) return { outline, cardX: 0, anchor: middle, xs: settling.xs, ys: settling.ys };
  const cardX = shape.parts.length === 0 ? 0 : Math.round(middle - card.width / 2);
  const whole = uniteOutlines(outlineOf(0, card.height, cardX, cardX + card.width), outline, 0, 0);
  const shift = -measureOutline(whole).left;
  return {
    outline: shiftOutline(whole, shift),
    cardX: cardX + shift,
    anchor: cardX + shift + card.width / 2,
    xs: settling.xs.map((x) => x + shift),
    ys: settling.ys,
  };
}

/** Between the first and the last line, or the left and the right edge where there are rails. */
function findMiddle({ shape, card, parts, xs }: Settling): number {
  const lanes = card === null ? shape.lanes.filter((lane) => lane.strip === 0) : shape.lanes;
  const last = lanes.slice(0, -1).reduce((sum, lane) => sum + lane.parts, 0);
  const [firstPart, lastPart] = [parts[0], parts[last]];
  if (firstPart === undefined || lastPart === undefined) return shape.anchor;
  const [x, lastX] = [xs[0] ?? 0, xs[last] ?? 0];
  if ((lanes[0]?.strip ?? 0) > 0) return (x + lastX + (lastPart.outline[3] ?? 0)) / 2;
  return (x + firstPart.anchor + lastX + lastPart.anchor) / 2;
}
