import type { Relation } from '../../model/argument.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { MARK_REACH, REPLY_ROOM } from '../spacing.ts';
import type { CardLinks, Exit } from './block-links.ts';
import { drawTrack } from './draw-track.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { type Joint, joinAt, joinPremises } from './junctions.ts';
import { reachTrack } from './lanes.ts';
import { reachBeyond } from './leave-card.ts';
import { type Plan, planFan, type Rail, type Region } from './plan-fan.ts';
import type { RouteEnd } from './route-end.ts';
import { passMarks } from './side-ports.ts';

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
const SIDE_SPACING = 14;
// Reasons alone arrive level with the mark of a card whose top is in line.
const SIDE_ALONE = 8;
// Least distance of a port from the corner of the target.
const CORNER = 10;

// Where both arrive at one edge, they do at least so far apart.
const PORTS_APART = 28;
// A line straight on to the edge of its target takes the others of its relation along from so far aside.
const TAKE_ALONG = 40;

/** What is known of a card at which lines arrive. */
export type Target = Extract<RouteEnd, { kind: 'card' }>;

/** Routes all arguments on one statement. */
export function routeFan(target: Target, blocks: readonly PremiseBlock[]): readonly Route[] {
  const plans = planFan(target.box, blocks).map(joinPlan);
  const ports = placePorts(target, plans);
  return plans.map((plan) => routePlan(plan, target, ports));
}

interface JoinedPlan extends Plan {
  readonly joint: Joint;
}

function joinPlan(plan: Plan): JoinedPlan {
  const { block, rail } = plan;
  const joint =
    rail?.isAbove === true ? joinAt(block.box, rail.x) : joinPremises(block, findExit(plan));
  return { block, region: plan.region, rail, joint };
}

interface Ports extends Readonly<Record<'below' | 'above', Readonly<Record<Relation, number>>>> {
  /** How far within the rails of objections those of reasons arrive at a side. */
  readonly within: number;
}

/** Where on the target's lower and upper edge reasons and objections arrive. */
function placePorts({ box, links }: Target, plans: readonly JoinedPlan[]): Ports {
  const free = plans.filter(({ block }) => block.links.pair === null);
  const listAt = (region: Region) => free.filter((plan) => plan.region === region);
  return {
    below: placeEdge(spanEdge(box, 'below'), links.close.bottom, listAt('below')),
    above: placeEdge(spanEdge(box, 'above'), links.close.top, listAt('above')),
    within: plans.some(isObjection) ? SIDE_SPACING : SIDE_ALONE,
  };
}

/** Where lines may arrive along the lower or upper edge of a card. */
interface Edge {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

function spanEdge({ x, width }: Box, region: 'below' | 'above'): Edge {
  const right = x + width - (region === 'below' ? REPLY_ROOM : CORNER);
  return { left: x + CORNER, middle: x + width / 2, right };
}

function placeEdge(
  edge: Edge,
  pairs: number,
  here: readonly JoinedPlan[],
): Readonly<Record<Relation, number>> {
  const { middle } = edge;
  if (here.length === 0 && pairs === 0) return { supports: middle, attacks: middle };
  const least = pairs === 0 ? 0 : reachBeyond(pairs);
  const reasons = averagePlace(here, 'supports');
  const objections = averagePlace(here, 'attacks');
  const isShared = reasons !== null && objections !== null;
  const by = (reasons ?? middle) <= (objections ?? middle) ? -1 : 1;
  const shift = isShared ? Math.max(PORT_SHIFT, least) : least;
  const supports = keepOn(edge, middle + by * shift);
  const attacks = keepOn(edge, middle - by * shift);
  const findOwn = (relation: Relation, port: number) =>
    findStraight(here, relation, edge, { port, least });
  const straight = {
    supports: findOwn('supports', supports),
    attacks: findOwn('attacks', attacks),
  };
  const ports = { supports: straight.supports ?? supports, attacks: straight.attacks ?? attacks };
  const areApart = (at: typeof ports) => (at.attacks - at.supports) * by <= -PORTS_APART;
  if (!isShared || areApart(ports)) return ports;
  // Only one of them can have its way, and none where the other has no room beside it.
  const given =
    straight.supports === null
      ? { ...ports, supports: keepOn(edge, ports.attacks + by * PORTS_APART) }
      : { ...ports, attacks: keepOn(edge, ports.supports - by * PORTS_APART) };
  return areApart(given) ? given : { supports, attacks };
}

/** Where a line comes straight on to the edge by itself: the one nearest to where all would arrive. */
function findStraight(
  here: readonly JoinedPlan[],
  relation: Relation,
  edge: Edge,
  { port, least }: { readonly port: number; readonly least: number },
): number | null {
  const own = here.filter(({ block }) => block.argument.relation === relation);
  const most = own.length === 1 ? Number.POSITIVE_INFINITY : TAKE_ALONG;
  let nearest: number | null = null;
  for (const { rail, joint } of own) {
    const { x } = joint.junction;
    const away = Math.abs(x - port);
    const isFree = rail === null && isOver(x, edge) && Math.abs(x - edge.middle) >= least;
    if (!isFree || away > most) continue;
    if (nearest === null || away < Math.abs(nearest - port)) nearest = x;
  }
  return nearest;
}

function isOver(x: number, { left, right }: Edge): boolean {
  return x > left && x < right;
}

function isObjection({ region, block }: JoinedPlan): boolean {
  return region === 'right' && block.argument.relation === 'attacks';
}

function keepOn({ left, right }: Edge, x: number): number {
  return clamp(x, left, right);
}

function averagePlace(plans: readonly JoinedPlan[], relation: Relation): number | null {
  const places = plans
    .filter(({ block }) => block.argument.relation === relation)
    .map(({ block }) => block.box.x + block.box.width / 2);
  return places.length === 0 ? null : places.reduce((sum, x) => sum + x, 0) / places.length;
}

function routePlan(plan: JoinedPlan, { box: target, links }: Target, ports: Ports): Route {
  const { block, rail, joint } = plan;
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
      return { block, joint, trunk: reachSide(plan, target, links) };
    case 'onto':
      return { block, joint, trunk: [junction, { x: junction.x, y: target.y + target.height }] };
  }
}

/** Where on the target's edge a block by itself arrives: straight on, if a line comes back. */
function findPort({ block, region }: Plan, target: Box, ports: Ports, junction: Point): number {
  const side = region === 'above' ? 'above' : 'below';
  const shared = ports[side][block.argument.relation];
  return block.links.pair !== null && isOver(junction.x, spanEdge(target, side))
    ? junction.x
    : shared;
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
  { block, region, joint: { junction: from } }: JoinedPlan,
  target: Box,
  links: CardLinks,
): readonly Point[] {
  const edge = region === 'right' ? target.x + target.width : target.x;
  const facing = clamp(from.y, target.y + CORNER, target.y + target.height - CORNER);
  // What a card says itself mostly leaves at its left. The two lines of a pair keep clear of each other.
  const isPaired = block.links.pair !== null && facing === from.y;
  const isMarked = region === 'left' && !isPaired;
  const y = isMarked ? target.y + passMarks(facing - target.y, target, links) : facing;
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
    const isUnder = rail.x >= target.x + CORNER / 2 && rail.x <= spanEdge(target, region).right;
    const edge = region === 'below' ? target.y + target.height : target.y;
    if (isUnder) return [...foot, { x: rail.x, y: edge }];
    const port = ports[region][relation];
    return [...foot, ...reachEdge({ x: rail.x, y: from.y }, target, region, port, relation)];
  }
  const isRight = region === 'right';
  const edge = isRight ? target.x + target.width : target.x;
  const y = arriveBeside(rail.turn, target, relation === 'supports' ? ports.within : 0);
  return [...foot, { x: rail.x, y }, { x: edge, y }];
}

/** The height at which a rail arrives at the side of its target, as near to the wanted one as there is. */
function arriveBeside(wanted: number, { y, height }: Box, aside: number): number {
  const [top, bottom] = [y + CORNER, y + height - CORNER];
  // The rail of reasons is the one nearer to their stack, so its way is the one within.
  const within = Math.min(aside, (bottom - top) / 2);
  if (wanted < top) return top + within;
  return wanted > bottom ? bottom - within : wanted;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
