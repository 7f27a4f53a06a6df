import type { Relation } from '../../model/argument.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { MARK_REACH } from '../spacing.ts';
import { drawTrack } from './draw-track.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { type Exit, type Joint, joinAt, joinPremises } from './junctions.ts';
import { reachTrack } from './lanes.ts';
import { type Plan, planFan, type Rail, type Region } from './plan-fan.ts';

/** The lines of one argument as points: from each premise to the junction, and on to the target. */
export interface Route {
  readonly block: PremiseBlock;
  readonly joint: Joint;
  /** From the junction to the edge of the target. */
  readonly trunk: readonly Point[];
}

// Lines run beside the target at these distances; red and green never on one another.
const BUS_DROP: Readonly<Record<Relation, number>> = { supports: 14, attacks: 22 };
// Ports of reasons and of objections are this far from the middle of the target's edge.
const PORT_SHIFT = 20;
// At its side, reasons and objections from farther up or down arrive so far from each other.
const SIDE_SPACING = 8;
// Least distance of a port from the corner of the target.
const CORNER = 10;

/** Routes all arguments on one statement. */
export function routeFan(target: Box, blocks: readonly PremiseBlock[]): readonly Route[] {
  const plans = planFan(target, blocks);
  const ports = placePorts(target, plans);
  return plans.map((plan) => routePlan(plan, target, ports));
}

type Ports = Readonly<Record<'below' | 'above', Readonly<Record<Relation, number>>>>;

/** Where on the target's lower and upper edge reasons and objections arrive. */
function placePorts(target: Box, plans: readonly Plan[]): Ports {
  return { below: placeEdge(target, plans, 'below'), above: placeEdge(target, plans, 'above') };
}

function placeEdge(
  target: Box,
  plans: readonly Plan[],
  region: Region,
): Readonly<Record<Relation, number>> {
  const middle = target.x + target.width / 2;
  const here = plans.filter((plan) => plan.region === region);
  const reasons = averagePlace(here, 'supports');
  const objections = averagePlace(here, 'attacks');
  if (reasons === null || objections === null) return { supports: middle, attacks: middle };
  const shift = reasons <= objections ? -PORT_SHIFT : PORT_SHIFT;
  return { supports: middle + shift, attacks: middle - shift };
}

function averagePlace(plans: readonly Plan[], relation: Relation): number | null {
  const places = plans
    .filter(({ block }) => block.argument.relation === relation)
    .map(({ block }) => block.box.x + block.box.width / 2);
  return places.length === 0 ? null : places.reduce((sum, x) => sum + x, 0) / places.length;
}

function routePlan(plan: Plan, target: Box, ports: Ports): Route {
  const { block, rail } = plan;
  const joint =
    rail?.isAbove === true ? joinAt(block.box, rail.x) : joinPremises(block, findExit(plan));
  const { junction } = joint;
  const { relation } = block.argument;
  if (rail !== null) {
    return { block, joint, trunk: climbRail(plan, rail, junction, target, ports) };
  }
  switch (plan.region) {
    case 'below':
    case 'above': {
      const port = findPort(plan, target, ports, junction);
      return { block, joint, trunk: reachEdge(junction, target, plan.region, port, relation) };
    }
    case 'left':
    case 'right':
      return { block, joint, trunk: reachSide(block, junction, target, plan.region) };
    case 'onto':
      return { block, joint, trunk: [junction, { x: junction.x, y: target.y + target.height }] };
  }
}

/** Where on the target's edge a block by itself arrives: straight on, if a line comes back. */
function findPort({ block, region }: Plan, target: Box, ports: Ports, junction: Point): number {
  const shared = ports[region === 'above' ? 'above' : 'below'][block.argument.relation];
  const isOver = junction.x > target.x + CORNER && junction.x < target.x + target.width - CORNER;
  return block.links.isReturned && isOver ? junction.x : shared;
}

function findExit({ region, rail }: Plan): Exit {
  if (rail !== null) return 'left';
  switch (region) {
    case 'below':
    case 'onto':
      return 'top';
    case 'above':
      return 'bottom';
    case 'left':
      return 'right';
    case 'right':
      return 'left';
  }
}

/** Upright to the bus beside the target's edge, along it to the port, and in. */
function reachEdge(
  from: Point,
  target: Box,
  region: 'below' | 'above',
  port: number,
  relation: Relation,
): readonly Point[] {
  const edge = region === 'below' ? target.y + target.height : target.y;
  const outwards = region === 'below' ? 1 : -1;
  const room = Math.max(0, (from.y - edge) * outwards);
  const bus = edge + outwards * Math.min(BUS_DROP[relation], room);
  return [from, { x: from.x, y: bus }, { x: port, y: bus }, { x: port, y: edge }];
}

/**
 * Level to the facing side of the target, with a step where heights differ: beyond the marks and rails of what
 * else stands there.
 */
function reachSide(
  block: PremiseBlock,
  from: Point,
  target: Box,
  region: 'left' | 'right',
): readonly Point[] {
  const edge = region === 'right' ? target.x + target.width : target.x;
  const y = clamp(from.y, target.y + CORNER, target.y + target.height - CORNER);
  const gap = Math.abs(edge - from.x) + MARK_REACH;
  const reach = Math.max(MARK_REACH, reachTrack(gap, drawTrack(block))) - MARK_REACH;
  const x = from.x + (region === 'right' ? -reach : reach);
  return [from, { x, y: from.y }, { x, y }, { x: edge, y }];
}

function climbRail(
  { region, block }: Plan,
  rail: Rail,
  from: Point,
  target: Box,
  ports: Ports,
): readonly Point[] {
  const { relation } = block.argument;
  const foot = [from, { x: rail.x, y: from.y }];
  if (region === 'below' || region === 'above') {
    const isUnder = rail.x >= target.x + CORNER / 2 && rail.x <= target.x + target.width - CORNER;
    const edge = region === 'below' ? target.y + target.height : target.y;
    if (isUnder) return [...foot, { x: rail.x, y: edge }];
    const port = ports[region][relation];
    return [...foot, ...reachEdge({ x: rail.x, y: from.y }, target, region, port, relation)];
  }
  const isRight = region === 'right';
  const edge = isRight ? target.x + target.width : target.x;
  const y = arriveBeside(rail.turn, target, relation);
  return [...foot, { x: rail.x, y }, { x: edge, y }];
}

/** The height at which a rail arrives at the side of its target, as near to the wanted one as there is. */
function arriveBeside(wanted: number, { y, height }: Box, relation: Relation): number {
  const [top, bottom] = [y + CORNER, y + height - CORNER];
  // The rail of reasons is the one nearer to their stack, so its way is the one within.
  const within = relation === 'supports' ? Math.min(SIDE_SPACING, (bottom - top) / 2) : 0;
  if (wanted < top) return top + within;
  return wanted > bottom ? bottom - within : wanted;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
