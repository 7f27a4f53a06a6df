import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences } from '../state/join-spoken.ts';
import { say } from '../state/words.ts';
import { quoteStatements } from './quote-statements.ts';
import { rememberWhileSame } from './remember-while-same.ts';

/**
 * What a screen reader says of a card after its name: what it speaks to, in the words of that, and with which
 * co-premises. `describeNeighbours` says it too.
 */
export const describeTargets: (
  statement: Statement,
  arguments_: ArgumentMap['arguments'],
  statements: ArgumentMap['statements'],
  language: Language,
) => string = rememberWhileSame((statement, arguments_, statements) =>
  joinSentences(
    argumentsFrom({ arguments: arguments_ }, statement.id).map((argument) =>
      describeStep(statement.id, argument, arguments_, statements),
    ),
  ),
);

function describeStep(
  id: StatementId,
  argument: Argument,
  arguments_: ArgumentMap['arguments'],
  statements: ArgumentMap['statements'],
): string {
  const deed = describeTarget(argument, arguments_, statements);
  const others = argument.premises.filter((premise) => premise !== id);
  if (others.length === 0) return deed;
  return say('spoken.to.together', { deed, premises: quoteStatements(others, statements) });
}

function describeTarget(
  { relation, target }: Argument,
  arguments_: ArgumentMap['arguments'],
  statements: ArgumentMap['statements'],
): string {
  if (target.kind === 'statement') {
    return say(`spoken.to.${relation}`, { target: quoteStatements([target.id], statements) });
  }
  const premises = arguments_.get(target.id)?.premises ?? [];
  const step = relation === 'attacks' ? 'undercuts' : 'backs';
  return say(`spoken.to.${step}`, { target: quoteStatements(premises.slice(0, 1), statements) });
}
