import type { Relation } from '../../model/argument.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { REPLY_ROOM } from '../spacing.ts';
import { boxAround, type Ground } from './ground.ts';
import { findLastHeading, goAhead, type Heading, isLevel, turnBy } from './heading.ts';
import type { RouteEnd } from './route-end.ts';
import { passTopMarks, placeSidePorts } from './side-ports.ts';

// So far along the edge of its target a line may arrive elsewhere rather than turn right before it.
const FARTHEST = 40;
// A head keeps so far from the corners of a card, from where others arrive at its lower edge, and from their rail.
const CORNER = 8;
const BESIDE_PORT = 20;
const BESIDE_RAIL = 40;
// Straight on before the head of a line, so that it can be seen how it arrives.
const HEAD_ROOM = 14;

/** The line without a step aside right before its end, where it can as well arrive straight on. */
export function slideEnd(
  way: readonly Point[],
  end: RouteEnd,
  relation: Relation,
  ground: Ground,
): readonly Point[] {
  const [from, corner, turn, tip] = way.slice(-4);
  if (end.kind === 'mark' || from === undefined || tip === undefined) return way;
  if (corner === undefined || turn === undefined) return way;
  const heading = findLastHeading(way);
  const level = isLevel(heading);
  const aside = level ? corner.y - tip.y : corner.x - tip.x;
  if (findLastHeading([from, corner]) !== heading || Math.abs(aside) > FARTHEST) return way;
  const moved = level ? { x: tip.x, y: corner.y } : { x: corner.x, y: tip.y };
  const before = goAhead(moved, turnBy(heading, 2), HEAD_ROOM);
  const isClear = !ground.hidesLine([corner, before]) && !ground.hides(boxAround(before, moved));
  if (!isClear || !mayArrive(moved, heading, end, relation)) return way;
  return [...way.slice(0, -3), moved];
}

/** Whether a line may arrive at a point of the edge of a card: clear of marks and of what arrives there mostly. */
function mayArrive(
  { x, y }: Point,
  heading: Heading,
  { box, links }: RouteEnd & { kind: 'card' },
  relation: Relation,
): boolean {
  if (isLevel(heading)) {
    const ports = placeSidePorts(box, links);
    const down = y - box.y;
    return ports.areFree && down >= ports.supports && down <= box.height - CORNER;
  }
  const across = (x - box.x - box.width / 2) * (relation === 'supports' ? -1 : 1);
  const least = heading === 1 ? passTopMarks(box, links, BESIDE_PORT) : BESIDE_PORT;
  return across >= least && across <= findReach(box, heading, relation);
}

function findReach({ width }: Box, heading: Heading, relation: Relation): number {
  const isBesideButtons = heading === 3 && relation === 'attacks';
  return width / 2 - (isBesideButtons ? REPLY_ROOM : BESIDE_RAIL);
}
