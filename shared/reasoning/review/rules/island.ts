import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../model/ids.ts';
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
  const tied = gather(map, motion);
  const islands: StatementId[][] = [];
  const islandOf = new Map<StatementId | ArgumentId, StatementId[]>();
  for (const id of readingOrder(map)) {
    if (tied.has(id)) continue;
    const known = islandOf.get(id);
    if (known !== undefined) {
      known.push(id);
      continue;
    }
    const island = [id];
    islands.push(island);
    for (const each of gather(map, id)) islandOf.set(each, island);
  }
  return islands.flatMap((island) => findAt('island', island));
}

/** Everything tied to a statement, itself included. */
function gather(map: ArgumentMap, start: StatementId): ReadonlySet<StatementId | ArgumentId> {
  const tied = new Set<StatementId | ArgumentId>([start]);
  // Iterating over a set also reaches what is added on the way.
  for (const id of tied) {
    const argument = map.arguments.get(id as ArgumentId);
    for (const premise of argument?.premises ?? []) tied.add(premise);
    if (argument !== undefined) tied.add(argument.target.id);
    for (const use of argumentsFrom(map, id as StatementId)) tied.add(use.id);
    for (const reply of argumentsOn(map, id)) tied.add(reply.id);
  }
  return tied;
}
