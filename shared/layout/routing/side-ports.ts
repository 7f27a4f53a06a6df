import type { Relation } from '../../model/argument.ts';
import type { Box } from '../box.ts';
import { STUB_OFFSET } from '../spacing.ts';
import type { CardLinks } from './block-links.ts';
import { LANE_WIDTH, reachBeyond } from './leave-card.ts';

// From the middle of a mark to that of the head of a line beside it.
const BESIDE_MARK = 18;
// Heads of reasons and objections arrive so far apart, and from the lower edge.
const APART = 14;
const CORNER = 8;
// Where no marks are in the way, they arrive at about the middle of a low card.
const LOWEST = 34;

/** Where the heads of lines arrive at the sides of a card, from its top. */
export interface SidePorts extends Readonly<Record<Relation, number>> {
  /** Whether no mark of what leaves the card can be in the way. */
  readonly areFree: boolean;
}

/** Beneath the marks of what leaves the card, as far as it is high enough. */
export function placeSidePorts({ height }: Box, { leaving }: CardLinks): SidePorts {
  const below = (marks: number) => STUB_OFFSET + BESIDE_MARK + (marks - 1) * LANE_WIDTH;
  let marks = leaving;
  while (marks > 0 && below(marks) + APART + CORNER > height) marks -= 1;
  const supports = marks > 0 ? below(marks) : Math.min(height / 2 - APART / 2, LOWEST);
  return { supports, attacks: supports + APART, areFree: marks === leaving };
}

/** The height nearest to the wanted one, both from the top of a card, where no mark of what leaves it is. */
export function passMarks(wanted: number, box: Box, links: CardLinks): number {
  for (let mark = 0; mark < links.leaving; mark += 1) {
    if (Math.abs(wanted - STUB_OFFSET - mark * LANE_WIDTH) >= BESIDE_MARK) continue;
    return placeSidePorts(box, links).supports;
  }
  return wanted;
}

/** From the middle of the upper edge of a card to where a line arrives beside the marks of what leaves it there. */
export function passTopMarks({ width }: Box, links: CardLinks, least: number): number {
  const { leaving, paired } = links;
  const [pairs, others] = [paired.top, leaving - paired.top];
  const rings = pairs === 0 ? Math.floor(others / 2) : Math.max(0, Math.ceil(others / 2) - 1);
  const beyond = pairs === 0 ? 0 : reachBeyond(others === 0 ? pairs - 1 : pairs);
  const marks = beyond + rings * LANE_WIDTH + BESIDE_MARK;
  return Math.min(width / 2 - CORNER, Math.max(least, marks));
}
