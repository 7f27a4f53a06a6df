import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { argumentsFrom } from '../../model/queries/index-arguments.ts';
import { readingOrder } from '../../model/queries/outline.ts';
import type { QuestionState } from '../../model/question.ts';
import { type CriticalQuestion, findScheme, listQuestions, type SchemeId } from './scheme.ts';

/** A critical question as it stands: `open` is one that nobody has put yet. */
export interface QuestionStanding extends CriticalQuestion {
  readonly state: QuestionState | 'open';
}

/** An argument with the questions of its scheme. */
export interface QuestionedArgument {
  readonly argument: Argument;
  readonly scheme: SchemeId;
  readonly questions: readonly QuestionStanding[];
}

/** The questions of an argument's scheme as they stand; null when it names no scheme we know. */
export function readQuestions(argument: Argument): QuestionedArgument | null {
  const scheme = findScheme(argument.scheme);
  if (scheme === null) return null;
  const states = new Map(argument.questions?.map(({ question, state }) => [question, state]));
  const questions = listQuestions(scheme).map((question) => ({
    ...question,
    state: states.get(question.name) ?? ('open' as const),
  }));
  return { argument, scheme, questions };
}

/** Every argument of a known scheme with its questions, in reading order. Linear. */
export function listQuestionedArguments(map: ArgumentMap): readonly QuestionedArgument[] {
  const seen = new Set<Argument>();
  return readingOrder(map).flatMap((id) =>
    argumentsFrom(map, id).flatMap((argument) => {
      if (seen.has(argument)) return [];
      seen.add(argument);
      return readQuestions(argument) ?? [];
    }),
  );
}

/** Whether a question can still be put in cross-examination: nobody has answered or conceded it. */
export function isStillOpen({ state }: QuestionStanding): boolean {
  return state === 'open' || state === 'questioned';
}
