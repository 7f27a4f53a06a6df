import type { Argument, Target } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { type Answers, answerByClimbing, answerOnDemand, type Known } from './answers.ts';
import { findMotionId } from './find-motion.ts';
import { argumentsFrom } from './index-arguments.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** Which side a statement serves in the debate about the motion. */
export type Side = 'for' | 'against' | 'both' | 'neither';

/**
 * The side of every statement: it speaks for the motion by a path of arguments, through statements
 * and arguments, with an even number of attacks, and against it by one with an odd number. The motion
 * itself and what does not lead to it have neither side. A path ends where it first meets the motion.
 * Found on demand, once per structure; linear for all of a tree, rings included.
 */
export const sidesOf: (map: Structure) => Answers<Side> = memoizeByStructure((structure) => {
  const stances = answerByClimbing<Stances>(structure, (id, known) =>
    findStances(structure, id, known),
  );
  return answerOnDemand(structure, (id) => SIDES[stances.get(id) ?? 0]);
});

/** A set of sides as bits: 1 for, 2 against. */
type Stances = 0 | 1 | 2 | 3;
type Stance = 1 | 2;

const SIDES: { readonly [stances in Stances]: Side } = {
  0: 'neither',
  1: 'for',
  2: 'against',
  3: 'both',
};

/** Climbs from a statement or an argument to the motion by every path; each step is taken twice at most. */
function findStances(
  structure: Structure,
  start: StatementId | ArgumentId,
  known: Known<Stances>,
): Stances {
  const motion = findMotionId(structure);
  if (start === motion) return 0;
  const met = new Map<StatementId | ArgumentId, Stances>();
  const ahead: [Argument, Stance][] = [];
  let found = 0 as Stances;

  /** Whether something is met for the first time with a stance: that of the start if it is true. */
  function meet(id: StatementId | ArgumentId, stance: Stance): boolean {
    const before = met.get(id) ?? 0;
    met.set(id, unite(before, stance));
    return (before & stance) === 0;
  }

  function leave(id: StatementId, stance: Stance): void {
    if (!meet(id, stance)) return;
    for (const argument of argumentsFrom(structure, id)) ahead.push([argument, stance]);
  }

  function reach({ kind, id }: Target, stance: Stance): void {
    const answer = id === motion ? 1 : known(id);
    if (answer !== undefined) found = unite(found, stance === 1 ? answer : turn(answer));
    else if (kind === 'statement') leave(id, stance);
    else {
      const argument = structure.arguments.get(id);
      if (argument !== undefined) ahead.push([argument, stance]);
    }
  }

  const spoken = structure.arguments.get(start as ArgumentId); // Ids are unique over both tables.
  if (spoken === undefined) leave(start as StatementId, 1);
  else ahead.push([spoken, 1]);
  for (let next = ahead.pop(); next !== undefined && found !== 3; next = ahead.pop()) {
    const [{ id, relation, target }, stance] = next;
    if (meet(id, stance)) reach(target, relation === 'attacks' ? opposite(stance) : stance);
  }
  return found;
}

function opposite(stance: Stance): Stance {
  return stance === 1 ? 2 : 1;
}

// What is for becomes against, and the other way round.
function turn(stances: Stances): Stances {
  return (((stances & 1) << 1) | (stances >> 1)) as Stances;
}

function unite(first: Stances, second: Stances): Stances {
  return (first | second) as Stances; // The union of two sets of two bits is one.
}
