import { isDeepEqual } from '../../base/deep-equal.ts';
import { OnDemand } from '../../base/on-demand.ts';
import type { Argument, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsFrom, argumentsOn } from '../../model/queries/index-arguments.ts';
import type { ArgumentGeometry } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { type CardField, createCardField } from './card-field.ts';
import { listPartners } from './find-links.ts';
import { leadLine, listGivingWay } from './lines-apart.ts';
import { planOntoCard, planOntoMark, toGeometry } from './plan-lines.ts';
import type { Plan } from './planned.ts';
import type { Route } from './route-fan.ts';

/** Where the lines of all arguments run, by argument. */
export type Routes = OnDemand<ArgumentId, ArgumentGeometry>;

/** Lines of some arguments. */
export type FoundRoutes = Iterable<readonly [ArgumentId, ArgumentGeometry]>;

/**
 * Where the lines of all arguments run between the given cards, whoever placed them, each found when
 * it is asked for. They keep clear of the cards of the field, by
 * default those given, where there is a way that one line may take the steps to find; and of each other, as they
 * run in its map, where there is room beside (see `leadLine`). An argument with a
 * premise or a target that has no box is left out. The same boxes and cards give the same lines, be some of
 * them found before or not. All take linear time but for sorting the arguments on one target.
 */
export function routeArguments(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  field: CardField = createCardField(boxes, (id) => boxes.get(id as StatementId), map),
  found: FoundRoutes = [],
): Routes {
  return routeOver(map, boxes, field, found);
}

function routeOver(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  field: CardField,
  known: FoundRoutes,
): Routes {
  const plans = new Map<string, ReadonlyMap<ArgumentId, Plan>>();

  /** How the lines on one target would run by themselves, which they settle among each other. */
  function planOnto(target: Target): ReadonlyMap<ArgumentId, Plan> {
    const planned = plans.get(target.id);
    if (planned !== undefined) return planned;
    // Undercuts that lead back to themselves end on nothing.
    plans.set(target.id, new Map());
    const attacked = target.kind === 'statement' ? undefined : routes.get(target.id);
    const drawing = { map, boxes };
    const list =
      target.kind === 'statement'
        ? planOntoCard(drawing, target.id, field)
        : planOntoMark(drawing, attacked);
    const byId = new Map(list.map((plan) => [plan.route.block.argument.id, plan]));
    plans.set(target.id, byId);
    return byId;
  }

  const routes: Routes = OnDemand.over(
    map.arguments,
    (id) => {
      const argument = map.arguments.get(id);
      const plan = argument && planOnto(argument.target).get(id);
      return plan && toGeometry(leadLine(plan, field));
    },
    known,
  );
  return routes;
}

// More would keep whoever waits for them longer than a tenth of a second.
const MOST_LED = 150;

/** What has to be routed again, and what else stays as it is. */
export interface Rerouting {
  /** The routes before, and the table of arguments they belong to. */
  readonly routes: Routes;
  readonly arguments: ArgumentMap['arguments'];
  /** Cards that lie elsewhere, have another size, are new or gone. */
  readonly moved: ReadonlySet<StatementId>;
  /** What they kept clear of. */
  readonly field: CardField;
}

/**
 * The routes after some cards have moved or arguments were added, changed or removed, or the field has
 * changed: the same as `routeArguments` gives, at the cost of what is touched. Lines that touch no moved
 * card, that share no target with one that does, that end on no mark that moved and for which nothing
 * about them changed in the field are the same objects as before. Where cards that moved and arguments that
 * changed touch more lines than a few hundred, those are found when they are asked for.
 */
export function rerouteArguments(
  rerouting: Rerouting,
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  field: CardField,
): Routes {
  const { arguments: argumentsBefore, moved } = rerouting;
  const stirred = [
    ...listStirred(rerouting.field, field),
    ...listGivingWay(rerouting.field, field),
  ];
  const before = carryRoutes(rerouting, stirred, map, boxes, field);
  const changed = findChanged(argumentsBefore, map.arguments);
  const touched = findTouched(map, moved, changed);
  const ids = listRunning(map, touched, changed);
  if (ids.size > MOST_LED) {
    const isLeft = (id: ArgumentId) => map.arguments.has(id) && !ids.has(id);
    return routeOver(map, boxes, field, before.listFound(isLeft));
  }
  const changes = new Map<ArgumentId, ArgumentGeometry | null>();
  const routes = layOver(before, changes);
  for (const { id } of changed) dropRoute(routes, map, id);
  for (const id of stirred) touch(touched, map.arguments.get(id)?.target);
  const work: Work = { map, boxes, field, before: rerouting.routes, routes, routed: new Set() };
  for (const target of touched.cards) routeOnto(work, target);
  routeUndercuts(work, [...work.routed, ...touched.marks]);
  return before.with(changes);
}

/** What lines end on that are to be led anew. */
interface Touched {
  readonly cards: Set<StatementId>;
  readonly marks: Set<ArgumentId>;
}

/** What is touched by cards that have moved and arguments that are others than before. */
function findTouched(
  map: ArgumentMap,
  moved: ReadonlySet<StatementId>,
  changed: readonly Argument[],
): Touched {
  // The arguments of one premise share its edge, so each counts for the others, and so does what comes back.
  const stirredCards = [...moved, ...changed.flatMap(listCards)];
  const premises = new Set(stirredCards.flatMap((id) => [id, ...listPartners(map, id)]));
  const led = [...changed, ...[...premises].flatMap((id) => argumentsFrom(map, id))];
  // An argument runs otherwise where another comes back beside it, or is to end on its mark.
  const cards = new Set<StatementId>([...premises, ...led.flatMap((each) => each.premises)]);
  const touched = { cards, marks: new Set<ArgumentId>() };
  for (const { target } of led) {
    touch(touched, target);
    if (target.kind === 'argument') touch(touched, map.arguments.get(target.id)?.target);
  }
  return touched;
}

function touch({ cards, marks }: Touched, target: Target | undefined): void {
  if (target?.kind === 'statement') cards.add(target.id);
  else if (target !== undefined) marks.add(target.id);
}

/** The arguments that end on something, on one another too, and those that are others than before. */
function listRunning(
  map: ArgumentMap,
  { cards, marks }: Touched,
  changed: readonly Argument[],
): ReadonlySet<ArgumentId> {
  const running = new Set(changed.map(({ id }) => id));
  for (const target of [...cards, ...marks])
    for (const { id } of argumentsOn(map, target)) running.add(id);
  // What is added comes up, too.
  for (const id of running) for (const undercut of argumentsOn(map, id)) running.add(undercut.id);
  return running;
}

/**
 * Arguments whose routes, as far as they were asked for, rest on what is no longer so in a later field, or were
 * led in the two each by itself.
 */
export function listStirred(before: CardField, after: CardField): readonly ArgumentId[] {
  if (before === after) return [];
  const stirred: ArgumentId[] = [];
  for (const [id, kept] of before.kept) if (after.kept.get(id) !== kept) stirred.push(id);
  return stirred;
}

/** The routes that still hold; what nobody has asked for yet is found as things are now. */
function carryRoutes(
  { routes, field: before }: Rerouting,
  stirred: readonly ArgumentId[],
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  field: CardField,
): Routes {
  if (before === field) return routes;
  const gone = new Set(stirred);
  return routeOver(
    map,
    boxes,
    field,
    routes.listFound((id) => !gone.has(id)),
  );
}

/** Routes that are being made. */
interface Draft {
  readonly get: (id: ArgumentId) => ArgumentGeometry | undefined;
  readonly set: (id: ArgumentId, route: ArgumentGeometry) => void;
  /** False where there was none. */
  readonly delete: (id: ArgumentId) => boolean;
}

function layOver(before: Routes, changes: Map<ArgumentId, ArgumentGeometry | null>): Draft {
  const get = (id: ArgumentId) => {
    const change = changes.get(id);
    return change === undefined ? before.get(id) : (change ?? undefined);
  };
  return {
    get,
    set: (id, route) => void changes.set(id, route),
    delete: (id) => {
      const wasThere = get(id) !== undefined;
      changes.set(id, null);
      return wasThere;
    },
  };
}

interface Work {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
  readonly field: CardField;
  readonly before: Pick<Routes, 'getFound'>;
  readonly routes: Draft;
  /** What has been routed by this work. */
  readonly routed: Set<ArgumentId>;
}

function listCards({ premises, target }: Argument): readonly StatementId[] {
  return target.kind === 'statement' ? [...premises, target.id] : premises;
}

/** Arguments of either table that are not the same in the other; changed ones as before and after. */
function findChanged(
  before: ArgumentMap['arguments'],
  after: ArgumentMap['arguments'],
): readonly Argument[] {
  if (before === after) return [];
  const changed: Argument[] = [];
  for (const argument of before.values()) {
    if (after.get(argument.id) !== argument) changed.push(argument);
  }
  for (const argument of after.values()) {
    if (before.get(argument.id) !== argument) changed.push(argument);
  }
  return changed;
}

function dropRoute(routes: Draft, map: ArgumentMap, id: ArgumentId): void {
  if (!routes.delete(id)) return;
  for (const undercut of argumentsOn(map, id)) dropRoute(routes, map, undercut.id);
}

// What comes out as it was stays the same object, so that it is not drawn anew.
function takeRoute({ before, routes, routed }: Work, route: Route): void {
  const { id } = route.block.argument;
  const known = before.getFound(id);
  const geometry = toGeometry(route);
  routes.set(id, known !== undefined && isDeepEqual(known, geometry) ? known : geometry);
  routed.add(id);
}

function routeOnto(work: Work, target: StatementId): void {
  takePlans(work, argumentsOn(work.map, target), planOntoCard(work, target, work.field));
}

/** Undercuts after what they end on, so that undercuts on undercuts find a junction there. */
function routeUndercuts(work: Work, queue: ArgumentId[]): void {
  // The queue grows while it is walked.
  for (const target of queue) {
    const plans = planOntoMark(work, work.routes.get(target));
    takePlans(work, argumentsOn(work.map, target), plans);
    for (const { route } of plans) queue.push(route.block.argument.id);
  }
}

function takePlans(work: Work, list: readonly Argument[], plans: readonly Plan[]): void {
  const planned = new Set(plans.map(({ route }) => route.block.argument.id));
  for (const { id } of list) if (!planned.has(id)) dropRoute(work.routes, work.map, id);
  for (const plan of plans) takeRoute(work, leadLine(plan, work.field));
}
