import type { Argument } from '../argument.ts';
import type { StatementId } from '../ids.ts';
import { POSITION_HUES, type PositionHue } from '../statement.ts';
import { type Answers, answerByClimbing } from './answers.ts';
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
 * argument has those of that argument. Found on demand, once per structure; linear for all of a tree, rings included,
 * but for long chains of arguments on arguments, which are climbed from each link.
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

/** Climbs from a statement, on each path as far as the first argument that is some position's. */
function findPositions(
  structure: Structure,
  start: StatementId,
  known: (id: StatementId) => readonly StatementId[] | undefined,
): ReadonlySet<StatementId> {
  const found = new Set<StatementId>();
  const met = new Set<StatementId | Argument>();
  const ahead: Argument[] = [];

  function reach(id: StatementId): void {
    const answer = known(id);
    if (isPosition(structure, id)) found.add(id);
    else if (answer !== undefined) for (const position of answer) found.add(position);
    else if (isInner(structure, id) && !met.has(id)) {
      met.add(id);
      ahead.push(...argumentsFrom(structure, id));
    }
  }

  reach(start);
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    if (met.has(argument)) continue;
    met.add(argument);
    const { premises, target } = argument;
    const named = premises.filter((premise) => isPosition(structure, premise));
    for (const position of named) found.add(position);
    if (named.length > 0) continue;
    if (target.kind === 'statement') reach(target.id);
    else ahead.push(...listArgument(structure, target.id));
  }
  return found;
}

function listArgument({ arguments: table }: Structure, id: Argument['id']): readonly Argument[] {
  const argument = table.get(id);
  return argument === undefined ? [] : [argument];
}

function isPosition(structure: Structure, id: StatementId): boolean {
  return structure.statements.get(id)?.kind === 'position';
}

function isInner(structure: Structure, id: StatementId): boolean {
  const kind = structure.statements.get(id)?.kind;
  return kind === 'claim' || kind === 'evidence';
}
