import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import { joinSentences, joinWords } from '../../state/join-spoken.ts';
import { readLanguage, say } from '../../state/words.ts';
import { describeArgument } from '../describe-argument.ts';
import { describeTargets } from '../describe-targets.ts';
import { quoteTexts, readTexts } from '../quote-statements.ts';
import type { Neighboured } from './use-brought-out.ts';

// More at once is not kept in mind.
const MOST_NAMED = 5;

/** What a screen reader says of a neighbourhood: what it answers, then what answers it, by first words. */
export function describeNeighbours(map: ArgumentMap, id: Neighboured): string {
  const answers = argumentsOn(map, id);
  const by = (relation: Argument['relation']) =>
    answers.filter((argument) => argument.relation === relation);
  return joinSentences([
    describeOwn(map, id),
    tell('neighbours.supported', map, by('supports')),
    tell('neighbours.attacked', map, by('attacks')),
    answers.length === 0 ? say('neighbours.none') : '',
  ]);
}

function describeOwn(map: ArgumentMap, id: Neighboured): string {
  const { arguments: links, statements } = map;
  const statement = statements.get(id as StatementId);
  if (statement !== undefined) return describeTargets(statement, map);
  const argument = links.get(id as ArgumentId);
  if (argument === undefined) return '';
  const undercut = links.get(argument.target.id as ArgumentId);
  return describeArgument(argument, undercut, statements, readLanguage());
}

function tell(
  key: 'neighbours.supported' | 'neighbours.attacked',
  { statements }: ArgumentMap,
  answers: readonly Argument[],
): string {
  if (answers.length === 0) return '';
  const named = answers
    .slice(0, MOST_NAMED)
    .map(({ premises }) => quoteTexts(readTexts(premises, statements)));
  const left = answers.length - named.length;
  const more = left === 0 ? '' : say('neighbours.more', { count: left });
  return say(key, { texts: joinWords([...named, more]) });
}
