import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';

/** The boxes, those of which are told where they go at their new places. */
export function moveBoxes<Id>(
  boxes: ReadonlyMap<Id, Box>,
  places: ReadonlyMap<Id, Point>,
): ReadonlyMap<Id, Box> {
  return new Map([...boxes].map(([id, box]) => [id, { ...box, ...places.get(id) }]));
}
