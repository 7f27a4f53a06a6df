import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { StatementId } from '../../../model/ids.ts';
import { findMotionId } from '../../../model/queries/find-motion.ts';
import { argumentsFrom, argumentsOn } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Groups of statements that no argument, followed either way, ties to the motion: one finding a
 * group, with its statements in reading order. A map without a motion has none. Linear.
 */
export function findIslands(map: ArgumentMap): readonly Finding[] {
  const motion = findMotionId(map);
  if (motion === null) return [];
  const met = new Set<StatementId>();
  gather(map, motion, met);
  const order = readingOrder(map);
  return order.flatMap((id) => {
    if (met.has(id)) return [];
    const group = gather(map, id, met);
    return findAt(
      'island',
      order.filter((each) => group.has(each)),
    );
  });
}

/** Everything tied to a statement, itself included; adds it to `met`. */
function gather(
  map: ArgumentMap,
  start: StatementId,
  met: Set<StatementId>,
): ReadonlySet<StatementId> {
  const group = new Set([start]);
  const ahead = [start];
  const seen = new Set<Argument>();

  function follow(argument: Argument | undefined): void {
    if (argument === undefined || seen.has(argument)) return;
    seen.add(argument);
    const { id, premises, target } = argument;
    for (const premise of premises) take(premise);
    if (target.kind === 'statement') take(target.id);
    else follow(map.arguments.get(target.id));
    for (const reply of argumentsOn(map, id)) follow(reply);
  }

  function take(id: StatementId): void {
    if (group.has(id)) return;
    group.add(id);
    ahead.push(id);
  }

  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    met.add(next);
    for (const argument of argumentsOn(map, next)) follow(argument);
    for (const argument of argumentsFrom(map, next)) follow(argument);
  }
  return group;
}
