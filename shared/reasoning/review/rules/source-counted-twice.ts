import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { StatementId } from '../../../model/ids.ts';
import { foldText } from '../../../model/queries/fold-text.ts';
import { argumentsOn } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import type { Citation } from '../../../model/statement.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Statements cited from the same place of the same source that count as separate arguments of one
 * kind on one statement: what looks like two grounds is one. A place is a source and a locator, both
 * absent counting as one; co-premises of one argument are one ground and no finding.
 */
export function findSourcesCountedTwice(map: ArgumentMap): readonly Finding[] {
  return readingOrder(map).flatMap((target) => {
    const siblings = argumentsOn(map, target);
    return (['supports', 'attacks'] as const).flatMap((relation) =>
      compareSiblings(
        map,
        siblings.filter((each) => each.relation === relation),
      ),
    );
  });
}

interface Use {
  readonly argument: Argument;
  readonly statement: StatementId;
  readonly citation: Citation;
}

function compareSiblings(map: ArgumentMap, siblings: readonly Argument[]): readonly Finding[] {
  if (siblings.length < 2) return [];
  const uses = new Map<string, Use[]>();
  for (const argument of siblings) {
    for (const statement of argument.premises) {
      for (const citation of map.statements.get(statement)?.citations ?? []) {
        const place = placeOf(citation);
        const known = uses.get(place) ?? [];
        uses.set(place, known);
        known.push({ argument, statement, citation });
      }
    }
  }
  return [...uses.values()].flatMap((found) => {
    const grounds = new Set(found.map(({ argument }) => argument));
    const statements = [...new Set(found.map(({ statement }) => statement))];
    if (grounds.size < 2 || statements.length < 2) return [];
    const names = found.slice(0, 1).map(({ citation }) => namePlace(map, citation));
    return findAt('source-counted-twice', statements, names);
  });
}

// A source's id holds no control character.
function placeOf({ source, locator = '' }: Citation): string {
  return `${source}\n${foldText(locator)}`;
}

function namePlace({ sources }: ArgumentMap, { source, locator = '' }: Citation): string {
  const title = sources.get(source)?.title ?? '';
  return [title === '' ? source : title, locator.trim()].filter((part) => part !== '').join(', ');
}
