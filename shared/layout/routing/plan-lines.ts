import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import type { Point } from '../../model/statement.ts';
import type { ArgumentGeometry } from '../argument-geometry.ts';
import { type Box, isSameBox } from '../box.ts';
import { bindPremises } from './bind-premises.ts';
import type { CardField } from './card-field.ts';
import { findCardLinks, findLinks } from './find-links.ts';
import { type Boxes, gatherPremises, type PremiseBlock } from './gather-premises.ts';
import { findHeading, type Heading, turnBy } from './heading.ts';
import type { Plan } from './planned.ts';
import { findDirection, roundCorners, simplifyPoints } from './polyline.ts';
import type { RouteEnd } from './route-end.ts';
import { type Route, routeFan } from './route-fan.ts';
import { routeOntoMark } from './route-undercut.ts';

/** What lines are planned from. */
export interface Drawing {
  readonly map: ArgumentMap;
  readonly boxes: Boxes;
}

/**
 * The lines on a statement; none of those of which a card has no box. Kept in the field: the very same plans as
 * long as the arguments are the same and the cards that they depend on lie where they did.
 */
export function planOntoCard(
  { map, boxes }: Drawing,
  target: StatementId,
  { planned }: Pick<CardField, 'planned'>,
): readonly Plan[] {
  const known = planned.get(target);
  if (
    known?.arguments === map.arguments &&
    known.asked.every(([id, box]) => isAt(boxes, id, box))
  ) {
    return known.plans;
  }
  const asked = new Map<StatementId, Box | undefined>();
  const get = (id: StatementId) => {
    const box = boxes.get(id);
    asked.set(id, box);
    return box;
  };
  const plans = planAnew({ map, boxes: { get } }, target);
  planned.set(target, { arguments: map.arguments, asked: [...asked], plans });
  return plans;
}

function isAt(boxes: Boxes, id: StatementId, box: Box | undefined): boolean {
  const now = boxes.get(id);
  return now === box || (now !== undefined && box !== undefined && isSameBox(now, box));
}

function planAnew(drawing: Drawing, target: StatementId): readonly Plan[] {
  const { map, boxes } = drawing;
  const box = boxes.get(target);
  const onTarget = argumentsOn(map, target);
  if (box === undefined || onTarget.length === 0) return [];
  const links = findCardLinks(map, target, boxes);
  const end: RouteEnd = { kind: 'card', id: target, box, links };
  return routeFan(end, gatherBlocks(drawing, onTarget)).map((route) => ({ route, end }));
}

/** The lines of what undercuts an argument; none where it has no line itself. */
export function planOntoMark(
  drawing: Drawing,
  attacked: ArgumentGeometry | undefined,
): readonly Plan[] {
  const undercuts = attacked === undefined ? [] : argumentsOn(drawing.map, attacked.id);
  if (attacked === undefined || undercuts.length === 0) return [];
  const { junction } = attacked;
  const end: RouteEnd = { kind: 'mark', at: junction, taken: listTaken(attacked) };
  const blocks = gatherBlocks(drawing, undercuts);
  return routeOntoMark(blocks, junction).map((route) => ({ route, end }));
}

function gatherBlocks({ map, boxes }: Drawing, list: readonly Argument[]): PremiseBlock[] {
  return list.flatMap(
    (argument) => gatherPremises(argument, boxes, findLinks(map, argument, boxes)) ?? [],
  );
}

/** The headings in which the lines of an argument leave its mark, on both sides. */
function listTaken({ legs, junction }: ArgumentGeometry): readonly Heading[] {
  const taken = new Set<Heading>();
  for (const { path } of legs) {
    for (const [index, { to }] of path.entries()) {
      const from = path[index - 1]?.to ?? to;
      const heading = findHeading(from, to);
      if (heading === null || !isOnWay(junction, from, to)) continue;
      if (findHeading(junction, to) !== null) taken.add(heading);
      if (findHeading(from, junction) !== null) taken.add(turnBy(heading, 2));
    }
  }
  return [...taken];
}

function isOnWay({ x, y }: Point, from: Point, to: Point): boolean {
  return (
    x > Math.min(from.x, to.x) - 1 &&
    x < Math.max(from.x, to.x) + 1 &&
    y > Math.min(from.y, to.y) - 1 &&
    y < Math.max(from.y, to.y) + 1
  );
}

/** What is drawn of a route. */
export function toGeometry({ block, joint, trunk }: Route): ArgumentGeometry {
  const { id, relation, target } = block.argument;
  const points = simplifyPoints(trunk);
  const end = points.at(-1) ?? joint.junction;
  const legs = block.cards.map(({ premise }, index) => ({
    premise,
    path: roundCorners([...(joint.ways[index] ?? []), ...trunk]),
  }));
  return {
    id,
    relation,
    isUndercut: target.kind === 'argument' && relation === 'attacks',
    legs,
    bracket: bindPremises(joint),
    junction: joint.junction,
    head: { at: end, direction: findDirection(points.at(-2) ?? joint.junction, end) },
  };
}
