import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { say } from '../state/words.ts';
import { rememberWhileSame } from './remember-while-same.ts';
import { shortenText } from './shorten-text.ts';

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
  const quote = (id: StatementId) => {
    const text = shortenText(statements.get(id)?.text ?? '');
    return text === '' ? say('inspector.empty') : say('comparison.quoted', { text });
  };
  const { premises, relation, target } = argument;
  const told = {
    count: premises.length,
    premises: premises.map(quote).reduce((first, second) => say('spoken.and', { first, second })),
  };
  if (target.kind === 'statement')
    return say(`spoken.line.${relation}`, { ...told, target: quote(target.id) });
  const step = relation === 'attacks' ? 'undercuts' : 'backs';
  const from = undercut === undefined ? '' : quote(undercut.premises[0]);
  return say(`spoken.line.${step}`, { ...told, target: from });
});
