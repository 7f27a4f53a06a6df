import type { Relation } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { findMotionId } from '../../model/queries/find-motion.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { sidesOf } from '../../model/queries/sides.ts';

/** Of a statement: the half of the map it belongs to, named by what is said there on the motion. */
export type Homes = ReadonlyMap<StatementId, Relation>;

/**
 * The statements that have a half of the map for themselves where for and against divide: what speaks
 * for one side only, and can be read in that side's half by way of such statements alone. They stand
 * in that half although they speak to something in the other too. All else stands with what it is
 * first met under: so does a rebuttal, which is for one side and yet belongs to what it answers, and
 * what serves both sides. Linear, without recursion.
 */
export function findHomes(map: ArgumentMap): Homes {
  const homes = new Map<StatementId, Relation>();
  const motion = findMotionId(map);
  if (motion === null) return homes;
  const sides = sidesOf(map);
  for (const { id, relation } of argumentsOn(map, motion)) {
    const side = relation === 'supports' ? 'for' : 'against';
    const ahead: ArgumentId[] = [id];
    const take = (on: StatementId | ArgumentId): void => {
      for (const argument of argumentsOn(map, on)) ahead.push(argument.id);
    };
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      take(next);
      for (const premise of map.arguments.get(next)?.premises ?? []) {
        if (homes.has(premise) || sides.get(premise) !== side) continue;
        homes.set(premise, relation);
        take(premise);
      }
    }
  }
  return homes;
}
