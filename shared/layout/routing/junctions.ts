import { findGreatest, findLeast } from '../../base/extremes.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import {
  BRACKET_RISE,
  MARK_REACH,
  STUB_OFFSET,
  UNDERCUT_INSET,
  UNDERCUT_RISE,
} from '../spacing.ts';
import type { Exit } from './block-links.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { leaveCard } from './leave-card.ts';

/** Where the lines of an argument's premises join, and the way of each premise there. */
export interface Joint {
  readonly junction: Point;
  /** From the edge of each premise's card to the junction, in the argument's order. */
  readonly ways: readonly (readonly Point[])[];
}

/** Joins the premises of a block at the side where its line leaves. */
export function joinPremises(block: PremiseBlock, exit: Exit): Joint {
  switch (block.arrangement) {
    case 'single':
      return joinSingle(block, exit);
    case 'row':
      return joinRow(block, exit);
    case 'stack':
      return joinStack(block, exit);
    case 'loose':
      return joinLoose(block, exit);
  }
}

function joinSingle({ box, links }: PremiseBlock, exit: Exit): Joint {
  const { start, junction } = leaveCard(box, exit, links);
  return { junction, ways: [[start, junction]] };
}

/** Joins a single premise that leaves upwards at a given x instead of its middle. */
export function joinAt(box: Box, x: number): Joint {
  const junction = { x, y: box.y - MARK_REACH };
  return { junction, ways: [[{ x, y: box.y }, junction]] };
}

/** A bar above the cards, or below them where the line goes down. */
function joinRow({ cards, box, links }: PremiseBlock, exit: Exit): Joint {
  const isBelow = exit === 'bottom';
  const bar = isBelow ? box.y + box.height + BRACKET_RISE : box.y - BRACKET_RISE;
  const middles = cards.map((card) => card.box.x + card.box.width / 2);
  const middle = (findLeast(middles) + findGreatest(middles)) / 2;
  const joint = { x: findRowPlace(box, middle, exit), y: bar };
  // Off the bar, so that the line of an undercut does not run along it.
  const rise = links.isUndercut && exit === 'top' ? UNDERCUT_RISE : 0;
  const junction = { x: joint.x, y: bar - rise };
  const ways = cards.map((card, index) => {
    const across = middles[index] ?? middle;
    const edge = isBelow ? card.box.y + card.box.height : card.box.y;
    return [{ x: across, y: edge }, { x: across, y: bar }, joint, junction];
  });
  return { junction, ways };
}

function findRowPlace(box: Box, middle: number, exit: Exit): number {
  if (exit === 'left') return box.x - MARK_REACH;
  return exit === 'right' ? box.x + box.width + MARK_REACH : middle;
}

/** A bar at the left of the cards, or at the right where the line goes there. */
function joinStack({ cards, box, links }: PremiseBlock, exit: Exit): Joint {
  const isRight = exit === 'right';
  const bar = isRight ? box.x + box.width + MARK_REACH : box.x - MARK_REACH;
  const heights = cards.map((card) => card.box.y + STUB_OFFSET);
  const joint = { x: bar, y: findStackHeight(box, heights, exit) };
  // Off the bar, so that the line of an undercut does not run along it.
  const shift = links.isUndercut && exit === 'left' ? UNDERCUT_INSET : 0;
  const junction = { x: bar - shift, y: joint.y };
  const ways = cards.map((card, index) => {
    const y = heights[index] ?? card.box.y;
    const edge = isRight ? card.box.x + card.box.width : card.box.x;
    return [{ x: edge, y }, { x: bar, y }, joint, junction];
  });
  return { junction, ways };
}

function findStackHeight(box: Box, heights: readonly number[], exit: Exit): number {
  if (exit === 'top') return box.y - MARK_REACH;
  if (exit === 'bottom') return box.y + box.height + MARK_REACH;
  return findLeast(heights);
}

/** The junction lies at the first card; the others come to it from wherever they are. */
function joinLoose({ cards, box, links }: PremiseBlock, exit: Exit): Joint {
  const { start, junction } = leaveCard(box, exit, links);
  const ways = cards.map((card, index) =>
    index === 0 ? [start, junction] : approachPoint(card.box, junction),
  );
  return { junction, ways };
}

/** A way from the edge of a card to a point, upright first where the point is above or below. */
function approachPoint(box: Box, point: Point): readonly Point[] {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (point.y < box.y) return [{ x: middle.x, y: box.y }, { x: middle.x, y: point.y }, point];
  const bottom = box.y + box.height;
  if (point.y > bottom) return [{ x: middle.x, y: bottom }, { x: middle.x, y: point.y }, point];
  const edge = point.x < middle.x ? box.x : box.x + box.width;
  return [{ x: edge, y: point.y }, point];
}
