import { layoutMap } from '../../shared/layout/auto/layout-map.ts';
import { measureCard } from '../../shared/layout/card.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** The map with every card where automatic layout puts it. */
export function layOutCards(map: ArgumentMap): ArgumentMap {
  const { sources } = map;
  const entries = [...map.statements];
  const sizes = new Map(entries.map(([id, card]) => [id, measureCard(card, sources).size]));
  const places = layoutMap(map, sizes);
  const statements = entries.map(
    ([id, card]) => [id, { ...card, at: places.get(id) ?? card.at }] as const,
  );
  return { ...map, statements: new Map(statements) };
}
