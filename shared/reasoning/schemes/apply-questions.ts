import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import { type Argument, createArgument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { createStatement, type Statement } from '../../model/statement.ts';
import { type QuestionStanding, readQuestions } from './question-sheet.ts';

/**
 * The map with what its critical questions do to it written out as statements and arguments, for
 * evaluation alone (after Gordon, Prakken and Walton 2007):
 *
 * - a conceded question undercuts its argument, and nothing answers it;
 * - an assumption that is questioned shifts the burden: it undercuts its argument too, until
 *   something backs the argument, and whatever backs it answers the question, as far as it is not
 *   undercut itself;
 * - an exception that is only questioned, an answered and an open question do nothing.
 *
 * What is added has ids of its own (see `findSource`); questions have full credence and full weight. A map
 * without such questions is given back itself. Computed once a map; linear, but for chains of backing in
 * which one argument after the other is questioned.
 */
export const applyQuestions: (map: ArgumentMap) => ArgumentMap = memoizeWeakly((map) => {
  const statements: Statement[] = [];
  const undercutsOf = new Map<ArgumentId, Argument[]>();
  const answered: {
    readonly argument: Argument;
    readonly question: Statement;
  }[] = [];
  for (const argument of map.arguments.values()) {
    for (const standing of readQuestions(argument)?.questions ?? []) {
      if (!undercuts(standing)) continue;
      const question = createQuestion(argument, standing);
      statements.push(question);
      const made = undercutsOf.get(argument.id) ?? [];
      undercutsOf.set(argument.id, [...made, createUndercut(argument, question)]);
      if (standing.state === 'questioned') answered.push({ argument, question });
    }
  }
  if (statements.length === 0) return map;
  const listOn = (id: ArgumentId) => [...argumentsOn(map, id), ...(undercutsOf.get(id) ?? [])];
  const answers = answered.flatMap(({ argument, question }) =>
    answerBy(argument, question, listOn),
  );
  return {
    ...map,
    statements: addAll(map.statements, statements),
    arguments: addAll(map.arguments, [...[...undercutsOf.values()].flat(), ...answers]),
  };
});

/** Where something that `applyQuestions` added comes from; null for what the map holds itself. */
export function findSource(
  map: ArgumentMap,
  id: StatementId | ArgumentId,
): { readonly argument: Argument; readonly question: QuestionStanding } | null {
  const [source = '', name] = id.split(MARK);
  const argument = map.arguments.get(source as ArgumentId);
  if (argument === undefined || name === undefined) return null;
  const question = readQuestions(argument)?.questions.find((each) => each.name === name);
  return question === undefined ? null : { argument, question };
}

function undercuts({ state, bearing }: QuestionStanding): boolean {
  return state === 'conceded' || (state === 'questioned' && bearing === 'assumption');
}

// No id of a map holds a control character, so these are never taken.
const MARK = '\u0000';

function createQuestion({ id }: Argument, { key, name }: QuestionStanding): Statement {
  return createStatement({
    id: `${id}${MARK}${name}` as StatementId,
    kind: 'claim',
    text: key,
    at: { x: 0, y: 0 },
    credence: 1,
  });
}

function createUndercut(argument: Argument, question: Statement): Argument {
  return createArgument({
    id: `${question.id}${MARK}` as ArgumentId,
    relation: 'attacks',
    premises: [question.id],
    target: { kind: 'argument', id: argument.id },
  });
}

/** What backs an argument, once more on a question put to it, with all that speaks to what backs it. */
function answerBy(
  argument: Argument,
  question: Statement,
  listOn: (id: ArgumentId) => readonly Argument[],
): readonly Argument[] {
  const answers: Argument[] = [];
  const ahead = listOn(argument.id)
    .filter(({ relation }) => relation === 'supports')
    .map((backing): Argument => {
      return {
        ...backing,
        relation: 'attacks',
        target: { kind: 'statement', id: question.id },
      };
    });
  // An array iterates over what is added meanwhile.
  for (const { id, relation, premises, target, weight } of ahead) {
    const copy = `${question.id}${MARK}${id}` as ArgumentId;
    answers.push(createArgument({ id: copy, relation, premises, target, weight }));
    for (const reply of listOn(id))
      ahead.push({ ...reply, target: { kind: 'argument', id: copy } });
  }
  return answers;
}

function addAll<Id, Entity extends { readonly id: Id }>(
  table: ReadonlyMap<Id, Entity>,
  entities: readonly Entity[],
): ReadonlyMap<Id, Entity> {
  return new Map([...table, ...entities.map((entity) => [entity.id, entity] as const)]);
}
