import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import type { ArgumentGeometry } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { type BlockLinks, gatherPremises } from './gather-premises.ts';
import { findDirection, roundCorners, simplifyPoints } from './polyline.ts';
import { type Route, routeFan } from './route-fan.ts';
import { routeOntoMark } from './route-undercut.ts';

/** Where the lines of all arguments run, by argument. */
export type Routes = ReadonlyMap<ArgumentId, ArgumentGeometry>;

/**
 * Where the lines of all arguments run between the given cards, whoever placed them. An argument
 * with a premise or a target that has no box is left out. The same boxes give the same lines.
 * Linear but for sorting the arguments on one target.
 */
export function routeArguments(map: ArgumentMap, boxes: ReadonlyMap<StatementId, Box>): Routes {
  return routeWhere(map, boxes, new Map(), () => true);
}

/**
 * The routes after some cards have moved. Lines that touch no moved card, that share no target with
 * one that does and that end on no mark that moved are the same objects as before.
 */
export function rerouteArguments(
  previous: Routes,
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  moved: ReadonlySet<StatementId>,
): Routes {
  return routeWhere(map, boxes, previous, (id) => moved.has(id));
}

function routeWhere(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  previous: Routes,
  hasMoved: (id: StatementId) => boolean,
): Routes {
  const routes = new Map(previous);
  const rerouted: ArgumentId[] = [];
  const take = (route: Route) => {
    const { id } = route.block.argument;
    routes.set(id, toGeometry(route));
    rerouted.push(id);
  };
  for (const [target, box] of boxes) {
    const onTarget = argumentsOn(map, target);
    const isTouched =
      onTarget.length > 0 &&
      (hasMoved(target) || onTarget.some(({ premises }) => premises.some(hasMoved)));
    if (!isTouched) continue;
    const blocks = onTarget.flatMap(
      (argument) => gatherPremises(argument, boxes, findLinks(map, argument)) ?? [],
    );
    for (const route of routeFan(box, blocks)) take(route);
  }
  routeUndercuts(map, boxes, routes, rerouted, hasMoved, take);
  return routes;
}

/** Undercuts after what they end on, so that undercuts on undercuts find a junction there. */
function routeUndercuts(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  routes: Routes,
  rerouted: readonly ArgumentId[],
  hasMoved: (id: StatementId) => boolean,
  take: (route: Route) => void,
): void {
  const done = new Set(rerouted);
  const queue = [...routes.keys()];
  const isTouched = (target: ArgumentId, undercuts: readonly Argument[]): boolean =>
    done.has(target) ||
    undercuts.some(({ id, premises }) => !routes.has(id) || premises.some(hasMoved));
  // The queue grows while it is walked.
  for (const target of queue) {
    const junction = routes.get(target)?.junction;
    const undercuts = argumentsOn(map, target);
    if (junction === undefined || !isTouched(target, undercuts)) continue;
    const blocks = undercuts.flatMap(
      (argument) => gatherPremises(argument, boxes, findLinks(map, argument)) ?? [],
    );
    for (const route of routeOntoMark(blocks, junction)) {
      const { id } = route.block.argument;
      if (!routes.has(id)) queue.push(id);
      done.add(id);
      take(route);
    }
  }
}

function findLinks(map: ArgumentMap, { id, premises, target }: Argument): BlockLinks {
  const isUndercut = argumentsOn(map, id).length > 0;
  const isReturned =
    premises.length === 1 &&
    argumentsOn(map, premises[0]).some((back) =>
      back.premises.some((premise) => premise === target.id),
    );
  return { isReturned, isUndercut };
}

function toGeometry({ block, joint, trunk }: Route): ArgumentGeometry {
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
    junction: joint.junction,
    head: { at: end, direction: findDirection(points.at(-2) ?? joint.junction, end) },
  };
}
