import type { Language } from '../../shared/messages/language.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId } from '../../shared/model/ids.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences } from '../state/join-spoken.ts';
import { readLanguage, say } from '../state/words.ts';
import { listSpokenTo, quoteTexts, readTexts } from './quote-statements.ts';
import { rememberWhileSame } from './remember-while-same.ts';

type Linked = Pick<ArgumentMap, 'arguments' | 'statements'>;

/**
 * What a screen reader says of a card after its name: what it speaks to, in the words of that, and with which
 * co-premises. `describeNeighbours` says it too.
 */
export function describeTargets(statement: Statement, map: Linked): string {
  return joinSentences(listTargets(statement, map));
}

/** The same, one argument after another. */
export function listTargets(statement: Statement, map: Linked): readonly string[] {
  return argumentsFrom(map, statement.id).map((argument) => describeStep(statement, argument, map));
}

function describeStep(statement: Statement, argument: Argument, map: Linked): string {
  const undercut = map.arguments.get(argument.target.id as ArgumentId);
  const spokenTo = readTexts(listSpokenTo(argument, undercut), map.statements);
  const deed = describeDeed(argument, readLanguage(), ...spokenTo);
  const others = argument.premises.filter((premise) => premise !== statement.id);
  return others.length === 0
    ? deed
    : describeTogether(statement, readLanguage(), deed, ...readTexts(others, map.statements));
}

// By what is said alone: an edit leaves nearly all cards as they were.
const describeDeed = rememberWhileSame(
  ({ relation, target: { kind } }: Argument, _: Language, ...spokenTo: readonly string[]) => {
    const target = quoteTexts(spokenTo);
    if (kind === 'statement') return say(`spoken.to.${relation}`, { target });
    return say(`spoken.to.${relation === 'attacks' ? 'undercuts' : 'backs'}`, { target });
  },
);

const describeTogether = rememberWhileSame(
  (_: Statement, _language: Language, deed: string, ...others: readonly string[]) =>
    say('spoken.to.together', { deed, premises: quoteTexts(others) }),
);
