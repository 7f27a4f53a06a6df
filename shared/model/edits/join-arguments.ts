import type { Argument } from '../argument.ts';

/**
 * Joins two arguments that become one, mostly of the same relation, target and premises: the first, with the second's warrant and comment
 * under its own, the questions put to either, and the second's scheme if the first has none. Weight and place are those
 * of the first.
 */
export function joinArguments(first: Argument, second: Argument): Argument {
  const { scheme = second.scheme } = first;
  const warrant = joinTexts(first.warrant ?? '', second.warrant ?? '');
  const own = first.questions ?? [];
  // Questions are named within their scheme: those of another one would be read as its own.
  const further = (second.scheme === scheme ? (second.questions ?? []) : []).filter(
    ({ question }) => !own.some((put) => put.question === question),
  );
  const questions = [...own, ...further];
  return {
    ...first,
    comment: joinTexts(first.comment, second.comment),
    ...(scheme === undefined ? {} : { scheme }),
    ...(warrant === '' ? {} : { warrant }),
    ...(questions.length === 0 ? {} : { questions }),
  };
}

/** Both texts on lines of their own; one alone where the other is empty or says the same. */
export function joinTexts(first: string, second: string): string {
  return [...new Set([first, second])].filter((text) => text !== '').join('\n');
}
