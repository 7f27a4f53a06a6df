import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences } from '../state/join-spoken.ts';
import { say } from '../state/words.ts';
import { rememberWhileSame } from './remember-while-same.ts';
import { shortenText } from './shorten-text.ts';

/** What a screen reader says of a card after its name: what it speaks to, in the words of that. */
export const describeTargets: (
  statement: Statement,
  arguments_: ArgumentMap['arguments'],
  statements: ArgumentMap['statements'],
  language: Language,
) => string = rememberWhileSame((statement, arguments_, statements) =>
  joinSentences(
    argumentsFrom({ arguments: arguments_ }, statement.id).map((argument) =>
      describeTarget(argument, arguments_, statements),
    ),
  ),
);

function describeTarget(
  { relation, target }: Argument,
  arguments_: ArgumentMap['arguments'],
  statements: ArgumentMap['statements'],
): string {
  if (target.kind === 'statement') {
    return say(`spoken.to.${relation}`, {
      target: shortenText(statements.get(target.id)?.text ?? ''),
    });
  }
  const [premise] = arguments_.get(target.id)?.premises ?? [];
  const from = premise === undefined ? '' : statements.get(premise)?.text;
  const step = relation === 'attacks' ? 'undercuts' : 'backs';
  return say(`spoken.to.${step}`, { target: shortenText(from ?? '') });
}
