import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { say } from '../state/words.ts';
import { listSpokenTo, quoteTexts, readTexts } from './quote-statements.ts';
import { rememberWhileSame } from './remember-while-same.ts';

/**
 * What a screen reader says of a line: what it joins, by the first words of each, and how. `undercut` is
 * the argument it speaks to, if it speaks to one.
 */
export function describeArgument(
  argument: Argument,
  undercut: Argument | undefined,
  statements: ArgumentMap['statements'],
  language: Language,
): string {
  const spokenTo = readTexts(listSpokenTo(argument, undercut), statements);
  return describe(argument, language, ...readTexts(argument.premises, statements), ...spokenTo);
}

// By what is said alone: an edit leaves nearly all lines as they were. Texts of premises, then of what they speak to.
const describe = rememberWhileSame(
  (
    { premises, relation, target: { kind } }: Argument,
    _: Language,
    ...texts: readonly string[]
  ) => {
    const count = premises.length;
    const [from, target] = [quoteTexts(texts.slice(0, count)), quoteTexts(texts.slice(count))];
    const told = { count, premises: from, target };
    if (kind === 'statement') return say(`spoken.line.${relation}`, told);
    return say(`spoken.line.${relation === 'attacks' ? 'undercuts' : 'backs'}`, told);
  },
);
