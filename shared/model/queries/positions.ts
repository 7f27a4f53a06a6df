import type { Argument } from '../argument.ts';
import type { StatementId } from '../ids.ts';
import { POSITION_HUES, type PositionHue } from '../statement.ts';
import { argumentsFrom, argumentsOn } from './index-arguments.ts';
import { readingOrder } from './outline.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** The position statements of a map in reading order. Computed once per structure. */
export const listPositions: (map: Structure) => readonly StatementId[] = memoizeByStructure(
  (structure) => readingOrder(structure).filter((id) => isPosition(structure, id)),
);

/**
 * The positions in whose name each statement speaks, in reading order; none for the motion and for
 * what speaks in no position's name. A position has itself only. An argument with positions among
 * its premises is theirs, any other is its target's; a statement has the positions of the arguments
 * it is a premise of, and what speaks to an argument has that argument's. Computed once per
 * structure; linear in the size of the answer, rings included.
 */
export const positionsOf: (map: Structure) => ReadonlyMap<StatementId, readonly StatementId[]> =
  memoizeByStructure((structure) => {
    const positions = new Map<StatementId, StatementId[]>();
    for (const id of structure.statements.keys()) positions.set(id, []);
    for (const position of listPositions(structure)) {
      for (const id of findSpeakersFor(structure, position)) positions.get(id)?.push(position);
    }
    return positions;
  });

/**
 * The hue of every position: its own, else the next of `POSITION_HUES` that no position has, in
 * reading order; when all are taken, the hues come round again from the first. Computed once per
 * structure.
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

function findSpeakersFor(structure: Structure, position: StatementId): ReadonlySet<StatementId> {
  const speakers = new Set([position]);
  const ahead: Argument[] = [...argumentsFrom(structure, position)];
  addUnclaimed(structure, argumentsOn(structure, position), ahead);
  const met = new Set(ahead);
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    const found: Argument[] = [];
    for (const premise of argument.premises) {
      if (speakers.has(premise) || !isInner(structure, premise)) continue;
      speakers.add(premise);
      addUnclaimed(structure, argumentsOn(structure, premise), found);
    }
    addUnclaimed(structure, argumentsOn(structure, argument.id), found);
    for (const further of found) {
      if (met.has(further)) continue;
      met.add(further);
      ahead.push(further);
    }
  }
  return speakers;
}

/** Adds the arguments that no position among their premises claims for itself. */
function addUnclaimed(
  structure: Structure,
  candidates: readonly Argument[],
  list: Argument[],
): void {
  for (const argument of candidates) {
    if (!argument.premises.some((premise) => isPosition(structure, premise))) list.push(argument);
  }
}

function isPosition(structure: Structure, id: StatementId): boolean {
  return structure.statements.get(id)?.kind === 'position';
}

function isInner(structure: Structure, id: StatementId): boolean {
  const kind = structure.statements.get(id)?.kind;
  return kind === 'claim' || kind === 'evidence';
}
