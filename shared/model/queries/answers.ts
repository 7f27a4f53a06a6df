import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsFrom } from './index-arguments.ts';
import type { Structure } from './structure.ts';

/**
 * What a query says about the statements of a map, each answer found when it is first asked for and then kept: what
 * nobody looks at costs nothing. Iterating finds all answers, in the order of the table.
 */
export interface Answers<Answer> extends Iterable<readonly [StatementId, Answer]> {
  /** Undefined for an id that the map does not hold. */
  readonly get: (id: StatementId) => Answer | undefined;
  readonly values: () => Iterable<Answer>;
}

/** Answers that do not depend on each other. */
export function answerOnDemand<Answer>(
  { statements }: Structure,
  find: (id: StatementId) => Answer,
): Answers<Answer> {
  const found = new Map<StatementId, Answer>();

  function get(id: StatementId): Answer | undefined {
    const known = found.get(id);
    if (known !== undefined || !statements.has(id)) return known;
    const answer = find(id);
    found.set(id, answer);
    return answer;
  }

  function* list(): Generator<readonly [StatementId, Answer]> {
    for (const id of statements.keys()) yield [id, get(id) as Answer]; // The table holds it.
  }

  function* listValues(): Generator<Answer> {
    for (const [, answer] of list()) yield answer;
  }

  return { get, values: listValues, [Symbol.iterator]: list };
}

/** The answer for a statement or an argument, as far as it is known. */
export type Known<Answer> = (id: StatementId | ArgumentId) => Answer | undefined;

/**
 * Answers that follow from those for what a statement speaks to. `find` climbs from a statement, or from an argument
 * that others speak to, and stops wherever an answer is known; what is above is answered first, from the top down, so
 * that long chains are climbed once and not again from each of their links.
 */
export function answerByClimbing<Answer>(
  structure: Structure,
  find: (id: StatementId | ArgumentId, known: Known<Answer>) => Answer,
): Answers<Answer> {
  const known = new Map<StatementId | ArgumentId, Answer>();
  const readKnown: Known<Answer> = (id) => known.get(id);
  return answerOnDemand(structure, (start) => {
    for (const id of listAbove(structure, start, readKnown).reverse()) {
      known.set(id, find(id, readKnown));
    }
    return known.get(start) as Answer; // The last that was found.
  });
}

/** A statement, what its first argument speaks to, what that does, up to what is known. */
function listAbove(
  structure: Structure,
  start: StatementId,
  known: Known<unknown>,
): (StatementId | ArgumentId)[] {
  const above = new Set<StatementId | ArgumentId>();
  let next: StatementId | ArgumentId | undefined = start;
  while (next !== undefined && known(next) === undefined && !above.has(next)) {
    above.add(next);
    // Ids are unique over both tables.
    const argument: Argument | undefined =
      structure.arguments.get(next as ArgumentId) ??
      argumentsFrom(structure, next as StatementId)[0];
    next = argument?.target.id;
  }
  return [...above];
}
