import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { say } from '../state/words.ts';
import { quoteStatements } from './quote-statements.ts';
import { rememberWhileSame } from './remember-while-same.ts';

/**
 * What a screen reader says of a line: what it joins, by the first words of each, and how. `undercut` is
 * the argument it speaks to, if it speaks to one.
 */
export const describeArgument: (
  argument: Argument,
  undercut: Argument | undefined,
  statements: ArgumentMap['statements'],
  language: Language,
) => string = rememberWhileSame((argument, undercut, statements) => {
  const { premises, relation, target } = argument;
  const told = {
    count: premises.length,
    premises: quoteStatements(premises, statements),
  };
  if (target.kind === 'statement')
    return say(`spoken.line.${relation}`, {
      ...told,
      target: quoteStatements([target.id], statements),
    });
  const step = relation === 'attacks' ? 'undercuts' : 'backs';
  const from = undercut?.premises.slice(0, 1) ?? [];
  return say(`spoken.line.${step}`, { ...told, target: quoteStatements(from, statements) });
});
