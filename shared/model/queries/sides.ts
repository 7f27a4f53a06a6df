import type { ArgumentId, StatementId } from '../ids.ts';
import { findMotionId } from './find-motion.ts';
import { argumentsOn } from './index-arguments.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** Whom a statement serves in the debate about the motion. */
export type Side = 'for' | 'against' | 'both' | 'neither';

/**
 * The side of every statement: it speaks for the motion by a path of arguments, through statements
 * and arguments, with an even number of attacks, and against it by one with an odd number. The motion
 * itself and what does not lead to it have neither side. A path ends where it first meets the motion.
 * Computed once per structure; linear, rings included.
 */
export const sidesOf: (map: Structure) => ReadonlyMap<StatementId, Side> = memoizeByStructure(
  (structure) => {
    const stances = findStances(structure);
    const sides = new Map<StatementId, Side>();
    for (const id of structure.statements.keys()) sides.set(id, SIDES[stances.get(id) ?? 0]);
    const motion = findMotionId(structure);
    if (motion !== null) sides.set(motion, 'neither');
    return sides;
  },
);

/** A set of sides as bits: 1 for, 2 against. */
type Stances = 0 | 1 | 2 | 3;
type Stance = 1 | 2;

const SIDES: { readonly [stances in Stances]: Side } = {
  0: 'neither',
  1: 'for',
  2: 'against',
  3: 'both',
};

/** Carries stances from the motion to all that leads to it; each is taken up twice at most. */
function findStances(structure: Structure): ReadonlyMap<StatementId | ArgumentId, Stances> {
  const motion = findMotionId(structure);
  if (motion === null) return new Map();
  const found = new Map<StatementId | ArgumentId, Stances>([[motion, 3]]);
  const ahead: [StatementId | ArgumentId, Stance][] = [[motion, 1]];

  function take(id: StatementId | ArgumentId, stance: Stance): void {
    const before = found.get(id) ?? 0;
    if ((before & stance) !== 0) return;
    found.set(id, (before | stance) as Stances); // The union of two sets of two bits is one.
    ahead.push([id, stance]);
  }

  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [target, stance] = next;
    for (const argument of argumentsOn(structure, target)) {
      const own = argument.relation === 'attacks' ? opposite(stance) : stance;
      take(argument.id, own);
      for (const premise of argument.premises) take(premise, own);
    }
  }
  return found;
}

function opposite(stance: Stance): Stance {
  return stance === 1 ? 2 : 1;
}
