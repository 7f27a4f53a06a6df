import type { ArgumentMap } from '../../model/argument-map.ts';
import { measureCard } from '../card.ts';
import { layoutMap } from './layout-map.ts';

/** The map with every card where automatic layout puts it. Notes stay where they are. */
export function layOutCards(map: ArgumentMap): ArgumentMap {
  const entries = [...map.statements];
  const sizes = new Map(entries.map(([id, card]) => [id, measureCard(card, map.sources).size]));
  const places = layoutMap(map, sizes);
  const statements = entries.map(
    ([id, card]) => [id, { ...card, at: places.get(id) ?? card.at }] as const,
  );
  return { ...map, statements: new Map(statements) };
}
