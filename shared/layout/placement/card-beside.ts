import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { findNeighbour, NOTE_REACH } from './carry-notes.ts';
import type { PlacedBoxes } from './placed-boxes.ts';

/** The card that a note lies beside (`findNeighbour`); null for none. Costs what is near it. */
export function findCardBeside(
  { notes }: Pick<ArgumentMap, 'notes'>,
  boxes: PlacedBoxes,
  note: NoteId,
): StatementId | null {
  const box = boxes.get(note);
  if (box === undefined) return null;
  const near = new Map<StatementId, Box>();
  for (const [id, other] of boxes.listNear(box, NOTE_REACH + 1))
    if (!notes.has(id as NoteId)) near.set(id as StatementId, other);
  return findNeighbour(box, near);
}
