import type { Argument } from '../../../model/argument.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { SourceId, StatementId } from '../../../model/ids.ts';
import { foldText } from '../../../model/queries/fold-text.ts';
import { argumentsOn } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
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
}

function compareSiblings(map: ArgumentMap, siblings: readonly Argument[]): readonly Finding[] {
  if (siblings.length < 2) return [];
  const uses = new Map<string, Use[]>();
  for (const argument of siblings) {
    for (const statement of argument.premises) {
      for (const place of listCitedPlaces(map, statement)) {
        const known = uses.get(place);
        if (known === undefined) uses.set(place, [{ argument, statement }]);
        else known.push({ argument, statement });
      }
    }
  }
  return [...uses].flatMap(([place, found]) => {
    const grounds = new Set(found.map(({ argument }) => argument));
    const statements = [...new Set(found.map(({ statement }) => statement))];
    if (grounds.size < 2 || statements.length < 2) return [];
    return findAt('source-counted-twice', statements, [namePlace(map, place)]);
  });
}

// Parts a source's id, which holds no control character, from its locator.
const BREAK = '\n';

function listCitedPlaces(map: ArgumentMap, id: StatementId): ReadonlySet<string> {
  const citations = map.statements.get(id)?.citations ?? [];
  return new Set(
    citations.map(({ source, locator = '' }) => `${source}${BREAK}${foldText(locator)}`),
  );
}

function namePlace({ sources }: ArgumentMap, place: string): string {
  const [source = '', locator = ''] = place.split(BREAK);
  const title = sources.get(source as SourceId)?.title ?? '';
  return [title === '' ? source : title, locator].filter((part) => part !== '').join(', ');
}
