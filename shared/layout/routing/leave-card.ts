import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { MARK_REACH, STUB_OFFSET } from '../spacing.ts';
import type { BlockLinks, Exit } from './block-links.ts';

/** Where a line leaves the edge of a card, and where the mark of a single premise lies on it. */
export interface Leaving {
  readonly start: Point;
  readonly junction: Point;
}

// Of two lines between the same two cards, the one upwards runs left and the one downwards right; of
// two between cards side by side the one to the right runs lower.
const RETURN_SHIFT = 14;
// Lines leave no nearer to the corner of their card.
const CORNER = 10;
/** Lines that leave a card at one side do so this far apart, so that each mark can be seen and met. */
export const LANE_WIDTH = 26;
// Where a side has no more room, marks stand so much farther out, in the gaps between those before them.
const ROW_REACH = 22;

/** Where the line of a single premise leaves its card at a side: no two of them with their marks on one another. */
export function leaveCard(box: Box, exit: Exit, links: BlockLinks): Leaving {
  const isUpright = exit === 'top' || exit === 'bottom';
  const { along, row } = isUpright ? leaveUpright(box, exit, links) : leaveLevel(box, exit, links);
  const reach = MARK_REACH + row * ROW_REACH;
  switch (exit) {
    case 'top':
      return step({ x: along, y: box.y }, 0, -reach);
    case 'bottom':
      return step({ x: along, y: box.y + box.height }, 0, reach);
    case 'left':
      return step({ x: box.x, y: along }, -reach, 0);
    case 'right':
      return step({ x: box.x + box.width, y: along }, reach, 0);
  }
}

function step(start: Point, x: number, y: number): Leaving {
  return { start, junction: { x: start.x + x, y: start.y + y } };
}

/** A place on an edge, and in which row of marks outside of it. */
interface Berth {
  readonly along: number;
  readonly row: number;
}

/** From the middle of an edge to the place beyond so many pairs of lines. */
export function reachBeyond(pairs: number): number {
  return RETURN_SHIFT * (1 + 2 * pairs);
}

/** From the middle of the edge to both sides by turns. */
function leaveUpright({ x, width }: Box, exit: 'top' | 'bottom', links: BlockLinks): Berth {
  const { pair, lane, paired } = links;
  const middle = x + width / 2;
  const by = exit === 'top' ? 1 : -1;
  const room = width / 2 - CORNER;
  if (pair?.side === exit) {
    return { along: middle - by * Math.min(room, reachBeyond(pair.place)), row: 0 };
  }
  const isFree = paired[exit] === 0;
  const first = isFree ? 0 : Math.min(room, reachBeyond(paired[exit]));
  const rings = 1 + Math.floor((room - first) / LANE_WIDTH);
  const { place, row } = findPlace(lane, isFree ? 2 * rings - 1 : 2 * rings);
  const ring = Math.floor((isFree ? place + 1 : place) / 2);
  const side = place % 2 === (isFree ? 1 : 0) ? by : -by;
  return { along: middle + side * (first + ring * LANE_WIDTH) + shiftRow(row), row };
}

/** From beside the header down. */
function leaveLevel({ y, height }: Box, exit: 'left' | 'right', links: BlockLinks): Berth {
  const { pair, lane, paired } = links;
  const beside = Math.min(STUB_OFFSET, height / 2);
  const lowest = Math.max(beside, height - CORNER);
  const below = (pairs: number) => Math.min(lowest, beside + 4 * RETURN_SHIFT * pairs);
  if (pair?.side === exit) {
    const shift = exit === 'right' ? 2 * RETURN_SHIFT : 0;
    return { along: y + Math.min(lowest, below(pair.place) + shift), row: 0 };
  }
  const first = below(paired[exit]);
  const { place, row } = findPlace(lane, 1 + Math.floor((lowest - first) / LANE_WIDTH));
  return { along: y + Math.min(lowest, first + place * LANE_WIDTH + shiftRow(row)), row };
}

function findPlace(lane: number, places: number) {
  return { place: lane % places, row: Math.floor(lane / places) };
}

function shiftRow(row: number): number {
  return row % 2 === 0 ? 0 : LANE_WIDTH / 2;
}
