import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Finding } from './finding.ts';

/**
 * The statements that a finding shows, in the order of its places: a statement as itself, an argument
 * by its premises. Places the map no longer holds are left out.
 */
export function listShownStatements(map: ArgumentMap, { places }: Finding): readonly StatementId[] {
  return places.flatMap((place) => {
    if (place.kind === 'statement') return map.statements.has(place.id) ? [place.id] : [];
    return map.arguments.get(place.id)?.premises ?? [];
  });
}
