import { isDeepEqual } from '../../base/deep-equal.ts';
import { JointWork } from '../../base/joint-work.ts';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import { OnDemand } from '../../base/on-demand.ts';
import { runToEnd } from '../../base/run-to-end.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { avoidCards, layGround } from './avoid-cards.ts';
import type { CardField } from './card-field.ts';
import { partInPieces } from './part-lines.ts';
import { type Drawing, planOntoCard, planOntoMark, toGeometry } from './plan-lines.ts';
import type { Plan } from './planned.ts';
import type { Route } from './route-fan.ts';

/**
 * Lines of a map with more arguments than this are not kept apart: for that all have to be led before one can be
 * shown, which takes some tenths of a second for so many.
 */
export const MOST_KEPT_APART = 500;

/** A route as it is led clear of cards, and as it runs clear of other lines. */
interface Apart {
  readonly led: Route;
  readonly apart: Route;
}

const NONE: ReadonlyMap<ArgumentId, Apart> = new Map();

/**
 * The route of a plan led clear of cards, and of the other lines of the field's map as they run there. One that
 * runs otherwise than there, as its cards are in hand, keeps clear of cards alone.
 */
export function leadLine({ route, end }: Plan, field: CardField): Route {
  const led = avoidCards(route, end, field);
  const known = linesApartOf(field).get(led.block.argument.id);
  return known !== undefined && isDeepEqual(known.led, led) ? known.apart : led;
}

/** Arguments whose lines give way to others in one of two fields, and not in the same way in both. */
export function listGivingWay(before: CardField, after: CardField): readonly ArgumentId[] {
  if (before === after) return [];
  const [earlier, later] = [linesApartOf(before), linesApartOf(after)];
  const ids = new Set([...earlier.keys(), ...later.keys()]);
  return [...ids].filter((id) => !isDeepEqual(earlier.get(id), later.get(id)));
}

/**
 * Finds which lines of the field's map give way to others, a piece at a time, which otherwise is found at once when
 * the first of them is led. What others have done already is not done again.
 */
export function* keepApartInPieces(field: CardField): Generator<void, void, void> {
  yield* keepingApart(field).goOn();
}

function linesApartOf(field: CardField): ReadonlyMap<ArgumentId, Apart> {
  return runToEnd(keepingApart(field).goOn());
}

const keepingApart = memoizeWeakly((field: CardField) => new JointWork(keepApart(field)));

/** Those lines of the field's map that give way to others. */
function* keepApart(field: CardField): Generator<void, ReadonlyMap<ArgumentId, Apart>, void> {
  const { map, boxOf } = field;
  if (map === null || map.arguments.size > MOST_KEPT_APART) return NONE;
  const boxes = OnDemand.over(map.statements, (id: StatementId) => boxOf(id));
  const plans = yield* leadAll({ map, boxes }, field);
  const planOf = new Map(plans.map((plan) => [plan.route, plan]));
  const groundOf = memoizeWeakly((route: Route) => {
    const end = planOf.get(route)?.end;
    return end && layGround(route.block, end, field);
  });
  const apart = new Map<ArgumentId, Apart>();
  const parted = yield* partInPieces([...planOf.keys()], groundOf);
  for (const { route } of plans) {
    const { id } = route.block.argument;
    const moved = parted.get(id);
    if (moved !== undefined) apart.set(id, { led: route, apart: moved });
  }
  return apart;
}

/** All lines of a map, led clear of cards. */
function* leadAll(drawing: Drawing, field: CardField): Generator<void, readonly Plan[], void> {
  const led: Plan[] = [];
  function* lead(plans: readonly Plan[]): Generator<void, void, void> {
    for (const { route, end } of plans) {
      led.push({ route: avoidCards(route, end, field), end });
      yield;
    }
  }
  for (const id of listTargets(drawing.map)) yield* lead(planOntoCard(drawing, id, field));
  // The list grows while it is walked.
  for (const { route } of led) {
    const { id } = route.block.argument;
    if (argumentsOn(drawing.map, id).length === 0) continue;
    yield* lead(planOntoMark(drawing, toGeometry(route)));
  }
  return led;
}

function listTargets({ arguments: all }: ArgumentMap): readonly StatementId[] {
  const targets = new Set<StatementId>();
  for (const { target } of all.values()) if (target.kind === 'statement') targets.add(target.id);
  return [...targets];
}
