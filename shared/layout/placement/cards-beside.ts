import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { groupByTile, listTiles } from '../routing/tiles.ts';
import { findNeighbour, NOTE_REACH } from './carry-notes.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

/** The cards that notes lie beside (`findNeighbour`), by note. Linear but for what lies close together. */
export function findCardsBeside(
  { notes }: ArgumentMap,
  boxes: Boxes,
): ReadonlyMap<Id, StatementId> {
  const beside = new Map<Id, StatementId>();
  if (notes.size === 0) return beside;
  const cards = groupByTile([...boxes].filter(([id]) => !notes.has(id as NoteId)));
  for (const note of notes.keys()) {
    const box = boxes.get(note);
    if (box === undefined) continue;
    const near = new Map<StatementId, Box>();
    for (const id of listTiles(box, NOTE_REACH + 1).flatMap((key) => cards.get(key) ?? [])) {
      const other = boxes.get(id);
      if (other !== undefined) near.set(id as StatementId, other);
    }
    const card = findNeighbour(box, near);
    if (card !== null) beside.set(note, card);
  }
  return beside;
}
