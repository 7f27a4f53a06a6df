import type { Point } from '../../model/statement.ts';
import { JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { STUB_OFFSET } from '../spacing.ts';
import type { Exit } from './block-links.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { joinPremises } from './junctions.ts';
import { findDirection, goFrom, simplifyPoints } from './polyline.ts';
import type { Route } from './route-fan.ts';

// A card inset no more than this from a junction sends its line up beside the cards between.
const NEAR = 120;

/** Routes all arguments on another argument: their lines end at the rim of that one's mark. */
export function routeOntoMark(blocks: readonly PremiseBlock[], junction: Point): readonly Route[] {
  return blocks.map((block) => {
    const hidden = blocks.some(
      (other) => other !== block && isBetween(other.box, block.box, junction),
    );
    const exit = findExit(block.box, junction, hidden || block.links.isUndercutInLine);
    const joint = joinPremises(block, exit);
    const way = simplifyPoints(approachMark(joint.junction, junction, exit));
    return { block, joint, trunk: endAtRim(way, junction) };
  });
}

/** Whether a box is in the way of a line straight up from another. */
function isBetween(box: Box, below: Box, junction: Point): boolean {
  const middle = below.x + below.width / 2;
  return box.y < below.y && box.y > junction.y && box.x < middle && middle < box.x + box.width;
}

function findExit(box: Box, junction: Point, isHidden: boolean): Exit {
  const isLevel = junction.y >= box.y && junction.y <= box.y + box.height;
  if (isLevel) return junction.x < box.x + box.width / 2 ? 'left' : 'right';
  const inset = box.x - junction.x;
  if (junction.y > box.y + box.height) return inset > 0 && inset <= NEAR ? 'left' : 'bottom';
  return inset > 0 && (isHidden || inset <= NEAR) ? 'left' : 'top';
}

function approachMark(from: Point, to: Point, exit: Exit): readonly Point[] {
  const isSideways = exit === 'left' || exit === 'right';
  if (isSideways && Math.abs(from.y - to.y) < STUB_OFFSET / 2) return [from, to];
  const isUnder = Math.abs(from.x - to.x) <= NEAR && isSideways;
  return isUnder ? [from, { x: to.x, y: from.y }, to] : [from, { x: from.x, y: to.y }, to];
}

/** The way without what would lie under the mark it leads to. */
function endAtRim(way: readonly Point[], center: Point): readonly Point[] {
  const before = way.at(-2) ?? { x: center.x, y: center.y + 2 * JUNCTION_RADIUS };
  const backwards = findDirection(center, before);
  return [...way.slice(0, -1), goFrom(center, backwards, JUNCTION_RADIUS)];
}
