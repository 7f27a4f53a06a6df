import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import { argumentsFrom } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import { type ContentWords, contentWordsOf } from '../content-words.ts';
import type { Finding } from '../finding.ts';

/** How much of a conclusion may be new before its premises seem to leave something out. */
const MOST_NEW = 0.75;

/**
 * Reasons that seem to lean on a premise left unsaid. By the rabbit rule, a term of the conclusion
 * must come from a premise; by the holding-hands rule, a term that is in one premise and not in the
 * conclusion must be in another one (argument mapping as Austhink teaches it). A reason is named
 * when most content words of its conclusion are new and a premise brings words that nothing takes
 * up. Reasons with a warrant, which says what is left out, and evidence, which speaks in the words
 * of its source, are passed over. The finding's terms are the conclusion's new words.
 */
export function findHiddenPremises(map: ArgumentMap): readonly Finding[] {
  const seen = new Set<Argument>();
  return readingOrder(map).flatMap((id) =>
    argumentsFrom(map, id).flatMap((argument) => {
      if (seen.has(argument)) return [];
      seen.add(argument);
      return judge(map, argument);
    }),
  );
}

function judge(map: ArgumentMap, argument: Argument): readonly Finding[] {
  const { id, relation, warrant, premises, target } = argument;
  if (relation !== 'supports' || warrant !== undefined || target.kind !== 'statement') return [];
  const conclusion = map.statements.get(target.id);
  const given = premises.map((premise) => map.statements.get(premise));
  if (conclusion === undefined) return [];
  const words: ContentWords[] = [];
  for (const statement of given) {
    if (statement === undefined || statement.kind === 'evidence') return [];
    words.push(contentWordsOf(statement));
  }
  const wanted = contentWordsOf(conclusion);
  const rabbits = listMissing(wanted, words);
  const isFar = wanted.size > 0 && rabbits.length >= MOST_NEW * wanted.size;
  if (!isFar || !hasLooseHand(words, wanted)) return [];
  return [{ rule: 'hidden-premise', places: [{ kind: 'argument', id }], terms: rabbits }];
}

function listMissing(wanted: ContentWords, given: readonly ContentWords[]): readonly string[] {
  return [...wanted]
    .filter(([key]) => !given.some((words) => words.has(key)))
    .map(([, word]) => word);
}

function hasLooseHand(given: readonly ContentWords[], conclusion: ContentWords): boolean {
  return given.some((words) =>
    [...words.keys()].some(
      (key) => !conclusion.has(key) && given.filter((others) => others.has(key)).length === 1,
    ),
  );
}
