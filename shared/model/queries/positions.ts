import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { POSITION_HUES, type PositionHue } from '../statement.ts';
import { type Answers, answerByClimbing, type Known } from './answers.ts';
import { argumentsFrom } from './index-arguments.ts';
import { sortByReading } from './outline.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** The position statements of a map in reading order. Computed once per structure. */
export const listPositions: (map: Structure) => readonly StatementId[] = memoizeByStructure(
  (structure) => {
    const positions = [...structure.statements.keys()].filter((id) => isPosition(structure, id));
    return sortByReading(structure, positions);
  },
);

/**
 * The positions in whose name each statement speaks, in reading order; none for the motion and for what speaks in no
 * position's name. A position has only itself. An argument with positions among its premises has those; any other has
 * those of its target. A statement has the positions of the arguments it is a premise of, and what speaks to an
 * argument has those of that argument. Found on demand, once per structure; linear for all of a tree, rings included.
 */
export const positionsOf: (map: Structure) => Answers<readonly StatementId[]> = memoizeByStructure(
  (structure) =>
    answerByClimbing(structure, (id, known) => {
      const found = findPositions(structure, id, known);
      if (found.size < 2) return [...found];
      return listPositions(structure).filter((position) => found.has(position));
    }),
);

/**
 * The hue of every position: its own, or else the next of `POSITION_HUES` that no position has, in reading order; when
 * all are taken, they start again from the first. Computed once per structure.
 */
export const huesOf: (map: Structure) => ReadonlyMap<StatementId, PositionHue> = memoizeByStructure(
  (structure) => {
    const positions = listPositions(structure);
    const hues = new Map<StatementId, PositionHue>();
    const taken = new Set(positions.map((id) => structure.statements.get(id)?.hue));
    const free = POSITION_HUES.filter((hue) => !taken.has(hue));
    let given = 0;
    for (const id of positions) {
      const own = structure.statements.get(id)?.hue;
      const hue = own ?? free[given] ?? POSITION_HUES[(given - free.length) % POSITION_HUES.length];
      if (hue !== undefined) hues.set(id, hue);
      if (own === undefined) given += 1;
    }
    return hues;
  },
);

/** Climbs from a statement or an argument, on each path as far as the first argument that is some position's. */
function findPositions(
  structure: Structure,
  start: StatementId | ArgumentId,
  known: Known<readonly StatementId[]>,
): ReadonlySet<StatementId> {
  const found = new Set<StatementId>();
  const met = new Set<StatementId | ArgumentId>();
  const ahead: Argument[] = [];

  function reach(id: StatementId | ArgumentId): void {
    const answer = known(id);
    // Ids are unique over both tables.
    const argument = structure.arguments.get(id as ArgumentId);
    const statement = id as StatementId;
    if (isPosition(structure, statement)) found.add(statement);
    else if (answer !== undefined) for (const position of answer) found.add(position);
    else if (argument !== undefined) ahead.push(argument);
    else if (isInner(structure, statement) && !met.has(id)) {
      met.add(id);
      for (const use of argumentsFrom(structure, statement)) ahead.push(use);
    }
  }

  reach(start);
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    const { id, premises, target } = argument;
    if (met.has(id)) continue;
    met.add(id);
    const named = premises.filter((premise) => isPosition(structure, premise));
    for (const position of named) found.add(position);
    if (named.length === 0) reach(target.id);
  }
  return found;
}

function isPosition(structure: Structure, id: StatementId): boolean {
  return structure.statements.get(id)?.kind === 'position';
}

function isInner(structure: Structure, id: StatementId): boolean {
  const kind = structure.statements.get(id)?.kind;
  return kind === 'claim' || kind === 'evidence';
}
