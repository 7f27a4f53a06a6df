import type { ArgumentMap } from '../argument-map.ts';
import type { Direction } from '../direction.ts';
import type { NoteId, StatementId } from '../ids.ts';
import type { Point } from '../statement.ts';
import { updateDetails } from './details.ts';
import { type Edit, makeEdit } from './edit.ts';
import { moveStatements } from './move-statements.ts';

/** Sets the map's direction and moves cards and notes to the given places, in one change. */
export function arrangeMap(
  map: ArgumentMap,
  direction: Direction,
  places: ReadonlyMap<StatementId | NoteId, Point>,
): Edit {
  const turned = updateDetails(map, { direction });
  const moved = moveStatements(map, places);
  if (turned.kind === 'error') return turned;
  if (moved.kind === 'error') return moved;
  return makeEdit([...turned.value, ...moved.value]);
}
