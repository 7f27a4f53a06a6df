import type { Point } from '../../model/statement.ts';
import { JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { STUB_OFFSET } from '../spacing.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { type Exit, joinPremises } from './junctions.ts';
import { findDirection, goFrom, simplifyPoints } from './polyline.ts';
import type { Route } from './route-fan.ts';

// A card inset no more than this from a junction sends its line up beside the cards between.
const NEAR = 120;

/** Routes an argument on another argument: its line ends at the rim of that one's mark. */
export function routeUndercut(block: PremiseBlock, junction: Point): Route {
  const exit = findExit(block.box, junction);
  const joint = joinPremises(block, exit);
  const way = simplifyPoints(approachJunction(joint.junction, junction, exit));
  return { block, joint, trunk: endAtRim(way, junction) };
}

function findExit(box: Box, junction: Point): Exit {
  const isLevel = junction.y >= box.y && junction.y <= box.y + box.height;
  if (isLevel) return junction.x < box.x + box.width / 2 ? 'left' : 'right';
  if (junction.y > box.y + box.height) return 'bottom';
  const inset = box.x - junction.x;
  return inset > 0 && inset <= NEAR ? 'left' : 'top';
}

function approachJunction(from: Point, to: Point, exit: Exit): readonly Point[] {
  if (exit === 'top' || exit === 'bottom') return [from, { x: from.x, y: to.y }, to];
  const isLevel = Math.abs(from.y - to.y) < STUB_OFFSET / 2;
  return isLevel ? [from, to] : [from, { x: to.x, y: from.y }, to];
}

/** The way without what would lie under the mark it leads to. */
function endAtRim(way: readonly Point[], center: Point): readonly Point[] {
  const before = way.at(-2) ?? { x: center.x, y: center.y + 2 * JUNCTION_RADIUS };
  const backwards = findDirection(center, before);
  return [...way.slice(0, -1), goFrom(center, backwards, JUNCTION_RADIUS)];
}
