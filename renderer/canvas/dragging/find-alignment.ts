import {
  type Alignment,
  alignBox,
  NO_ALIGNMENT,
} from '../../../shared/layout/alignment/align-box.ts';
import { type Box, growBox, intersectBoxes } from '../../../shared/layout/box.ts';
import type { NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Geometry } from '../../state/geometry.ts';
import { findBoxOf, type MapIndex } from '../map-index.ts';

const SNAP_PX = 6;
// Seen from afar a few pixels are a whole card.
const MOST_SNAP = 12;
// Nobody lines a card up with what is far away.
const FARTHEST = 1200;

interface Moving {
  readonly box: Box;
  readonly geometry: Geometry;
  readonly index: MapIndex;
  readonly view: Box;
  readonly zoom: number;
  readonly isMoving: (id: CanvasId) => boolean;
}

/** Lines a box up with the cards and notes near it that are on screen. Costs what its edges and middles meet. */
export function findAlignment({ box, geometry, index, view, zoom, isMoving }: Moving): Alignment {
  const reach = Math.min(SNAP_PX / zoom, MOST_SNAP);
  const near = intersectBoxes(view, growBox(box, FARTHEST));
  if (near === null) return NO_ALIGNMENT;
  const met = new Set<StatementId | NoteId>();
  for (const strip of listStrips(box, near, reach))
    for (const id of [...index.findStatements(strip), ...index.findNotes(strip)])
      if (!isMoving(id)) met.add(id);
  const others = [...met].flatMap((id) => findBoxOf(geometry, id) ?? []);
  return alignBox(box, others, reach);
}

/** Along each edge and middle of the box, through all that is near. */
function listStrips(box: Box, near: Box, reach: number): readonly Box[] {
  return [0, 0.5, 1].flatMap((part) => [
    { ...near, x: box.x + part * box.width - reach, width: 2 * reach },
    { ...near, y: box.y + part * box.height - reach, height: 2 * reach },
  ]);
}
