import { OnDemand } from '../../base/on-demand.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { measureCard } from '../card.ts';
import { createMapField } from './map-field.ts';
import { type FoundRoutes, type Routes, routeArguments } from './route-arguments.ts';

/**
 * Where the lines of a map run between its cards, as `routeArguments` gives it; a card is measured when a
 * line is asked for that needs it. `found` are lines of the same map that were found before.
 */
export function routeMap(map: ArgumentMap, found: FoundRoutes = []): Routes {
  const boxes = OnDemand.over(map.statements, (id: StatementId): Box | undefined => {
    const statement = map.statements.get(id);
    return statement && { ...statement.at, ...measureCard(statement, map.sources).size };
  });
  return routeArguments(map, boxes, createMapField(map), found);
}
