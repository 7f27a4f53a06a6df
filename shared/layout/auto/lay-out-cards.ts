import type { ArgumentMap } from '../../model/argument-map.ts';
import { measureCard } from '../card.ts';
import { carryNotes } from '../placement/carry-notes.ts';
import { layoutMap } from './layout-map.ts';

const NO_SIZE = { width: 0, height: 0 };

/** The map with every card where automatic layout puts it, and notes still by their cards, or those of their frames. */
export function layOutCards(map: ArgumentMap): ArgumentMap {
  const entries = [...map.statements];
  const sizes = new Map(entries.map(([id, card]) => [id, measureCard(card, map.sources).size]));
  const places = layoutMap(map, sizes);
  const before = new Map(
    entries.map(([id, { at }]) => [id, { ...NO_SIZE, ...sizes.get(id), ...at }]),
  );
  const after = new Map([...before].map(([id, box]) => [id, { ...box, ...places.get(id) }]));
  const noted = carryNotes(map, before, after);
  const notes = [...map.notes].map(
    ([id, note]) => [id, { ...note, at: noted.get(id) ?? note.at }] as const,
  );
  const statements = entries.map(
    ([id, card]) => [id, { ...card, at: places.get(id) ?? card.at }] as const,
  );
  return { ...map, statements: new Map(statements), notes: new Map(notes) };
}
