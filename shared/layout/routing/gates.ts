import type { Point } from '../../model/statement.ts';
import { JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { MARK_REACH } from '../spacing.ts';
import type { Exit } from './block-links.ts';
import type { Gate } from './find-way.ts';
import type { PremiseBlock } from './gather-premises.ts';
import { boxAround, type Ground } from './ground.ts';
import { findLastHeading, goAhead, HEADINGS, type Heading, turnBy } from './heading.ts';
import { type Joint, joinPremises } from './junctions.ts';
import type { RouteEnd } from './route-end.ts';
import type { Route } from './route-fan.ts';
import { passTopMarks, placeSidePorts } from './side-ports.ts';

/** A gate with the way between it and what the line joins. */
export interface Opening<Joined> {
  readonly gate: Gate;
  readonly joined: Joined;
}

// Where a line does not leave or arrive as it would by itself, it costs as much as a bend or so.
const OTHER_SIDE = 40;
// Where what leaves the target has its marks in the way.
const CROWDED_SIDE = 240;
// Where the lines of a mark leave it, another can hardly be told from them.
const TAKEN_SIDE = 200;
// Straight on before the head of a line, so that it can be seen how it arrives.
const HEAD_ROOM = 14;
// Heads of lines that are led around cards, from the middle of an edge; others arrive nearer to it.
const PORT_SHIFT = 36;

const EXITS: readonly Exit[] = ['top', 'bottom', 'left', 'right'];

/** Where the line of a block may leave, with its premises joined there: as it would by itself first. */
export function openStarts({ block, joint }: Route, ground: Ground): readonly Opening<Joint>[] {
  const joints = [joint, ...EXITS.map((exit) => joinPremises(block, exit))];
  return joints.flatMap((each, index) => {
    // The other premises of a loose block are led to the first one's.
    const ways = block.arrangement === 'loose' ? each.ways.slice(0, 1) : each.ways;
    if (hidesJoint(ground, { ...each, ways })) return [];
    const heading = findLastHeading(ways[0] ?? []);
    const cost = index === 0 ? 0 : OTHER_SIDE;
    return [{ joined: each, gate: { at: each.junction, heading, cost } }];
  });
}

/** Whether a card hides the mark at a junction or the way of a premise there. */
export function hidesJoint(ground: Ground, { ways, junction }: Joint): boolean {
  const reach = JUNCTION_RADIUS - 1;
  const mark = {
    x: junction.x - reach,
    y: junction.y - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
  return ground.hides(mark) || ways.some((way) => ground.hidesLine(way));
}

/** The block as one whose premises lie anywhere. */
export function loosenBlock(block: PremiseBlock): PremiseBlock {
  return { ...block, arrangement: 'loose', box: block.cards[0]?.box ?? block.box };
}

/** Where a line may arrive, and with which point: as it would by itself first. */
export function openEnds(route: Route, end: RouteEnd, ground: Ground): readonly Opening<Point>[] {
  const tip = route.trunk.at(-1) ?? route.joint.junction;
  const arrivals = [
    { tip, heading: findLastHeading(route.trunk), cost: 0 },
    ...(end.kind === 'card' ? listPorts(end, route) : listRims(end.at, end.taken)),
  ];
  return arrivals.flatMap((arrival) => {
    const at = goAhead(arrival.tip, turnBy(arrival.heading, 2), HEAD_ROOM);
    if (ground.hides(boxAround(at, arrival.tip))) return [];
    return [{ joined: arrival.tip, gate: { at, heading: arrival.heading, cost: arrival.cost } }];
  });
}

interface Arrival {
  readonly tip: Point;
  readonly heading: Heading;
  readonly cost: number;
}

// Reasons and objections arrive apart.
function listPorts(
  { box, links }: RouteEnd & { kind: 'card' },
  { block }: Route,
): readonly Arrival[] {
  const { x, y, width, height } = box;
  const { relation } = block.argument;
  const by = relation === 'supports' ? -1 : 1;
  const ports = placeSidePorts(box, links);
  const beside = { y: y + ports[relation], cost: ports.areFree ? OTHER_SIDE : CROWDED_SIDE };
  const middle = x + width / 2 + by * PORT_SHIFT;
  const above = x + width / 2 + by * passTopMarks(box, links, PORT_SHIFT);
  return [
    { tip: { x: x + width, y: beside.y }, heading: 2, cost: beside.cost },
    { tip: { x, y: beside.y }, heading: 0, cost: beside.cost },
    { tip: { x: middle, y: y + height }, heading: 3, cost: OTHER_SIDE },
    { tip: { x: above, y }, heading: 1, cost: OTHER_SIDE },
  ];
}

function listRims(mark: Point, taken: readonly Heading[]): readonly Arrival[] {
  return HEADINGS.map((heading) => {
    const back = turnBy(heading, 2);
    const cost = taken.includes(back) ? TAKEN_SIDE : OTHER_SIDE;
    return { tip: goAhead(mark, back, JUNCTION_RADIUS), heading, cost };
  });
}

/** Where the line of one card may leave it on its way to a mark, and from which point of its edge. */
export function openCard(box: Box, ground: Ground): readonly Opening<Point>[] {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return HEADINGS.flatMap((heading) => {
    const reach = heading % 2 === 0 ? box.width / 2 : box.height / 2;
    const edge = goAhead(middle, heading, reach);
    const at = goAhead(edge, heading, MARK_REACH);
    return ground.hides(boxAround(edge, at))
      ? []
      : [{ joined: edge, gate: { at, heading, cost: 0 } }];
  });
}
