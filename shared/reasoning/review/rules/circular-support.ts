import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { StatementId } from '../../../model/ids.ts';
import { argumentsFrom } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import { findKnots } from '../../find-knots.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Rings of statements each of which is given as a reason for the next: one finding a knot of rings,
 * with its statements in reading order. What backs an argument counts as given for that argument's
 * conclusion, so that a statement which backs a reason given for it is a ring of its own. Linear but for sorting,
 * and for chains of backing.
 */
export function findCircularSupport(map: ArgumentMap): readonly Finding[] {
  const order = readingOrder(map);
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (id: StatementId): number => place.get(id) ?? 0;
  const knots = findKnots(order, (id) => listConclusions(map, id));
  const knotted = new Set(knots.flat());
  const alone = order.filter((id) => !knotted.has(id) && listConclusions(map, id).includes(id));
  return [...knots, ...alone.map((id) => [id])]
    .map((knot) => [...knot].sort((left, right) => placeOf(left) - placeOf(right)))
    .sort(([left], [right]) => (left && right ? placeOf(left) - placeOf(right) : 0))
    .flatMap((knot) => findAt('circular-support', knot));
}

function listConclusions(map: ArgumentMap, id: StatementId): readonly StatementId[] {
  return argumentsFrom(map, id).flatMap((argument) => {
    const conclusion = findConclusion(map, argument);
    return conclusion === null ? [] : [conclusion];
  });
}

/** What an argument supports in the end; null where an attack stands between. */
function findConclusion(map: ArgumentMap, argument: Argument): StatementId | null {
  let step: Argument | undefined = argument;
  while (step !== undefined && step.relation === 'supports') {
    if (step.target.kind === 'statement') return step.target.id;
    step = map.arguments.get(step.target.id);
  }
  return null;
}
