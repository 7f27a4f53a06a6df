import { type Box, encloseBoxes, growBox, intersectBoxes } from '../../../shared/layout/box.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { ArgumentId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Geometry } from '../../state/geometry.ts';
import { findBoxOf } from '../map-index.ts';
import { chooseDetail } from './detail-level.ts';
import { encloseSegment, listSegments } from './line-segments.ts';
import { listHeadings } from './paint-headings.ts';

/** What two paintings of the same view can differ in. */
export interface Painting {
  readonly geometry: Geometry;
  readonly frames: readonly FrameGeometry[];
  /** What a search has found. */
  readonly hits: Pick<ReadonlySet<StatementId>, 'has'>;
  readonly selection: ReadonlySet<CanvasId>;
  /** What is not painted, as it is an element. */
  readonly elements: ReadonlySet<CanvasId>;
}

/** What is looked at. */
interface Sight {
  readonly zoom: number;
  /** What is in view, and so near that its rings reach into it. */
  readonly box: Box;
  /** The cards in it that are painted. */
  readonly listPainted: () => readonly StatementId[];
}

// Where more are, or are no longer, most of what is in view is to be painted.
const MOST_SELECTED = 40;
const REACH = 16;
// Rings and shines are never narrower than can be seen.
const REACH_PX = 10;

/**
 * The part of the picture, in canvas units, outside of which two paintings look the same, elements aside. `NOWHERE` if
 * they look the same everywhere; null if more than cards in hand, the selection and what a search has found is other,
 * as they may then differ anywhere. What is out of sight is no part of it. Costs what has moved, and after a search
 * what is in view.
 */
export function findDirtyPart(
  before: Painting,
  after: Painting,
  { zoom, box, listPainted }: Sight,
): Box | null {
  const [earlier, later] = [before.geometry, after.geometry];
  const isInHand = earlier.map === later.map && earlier.field === later.field;
  if (!isInHand) return null;
  const moved = listMovedCards(earlier, later);
  // Headings make way for others anywhere.
  if (chooseDetail(zoom) === 'blocks' && listHeadings(after).some((id) => moved.has(id)))
    return null;
  const selected = listOther(before.selection, after.selection);
  if (selected.length > MOST_SELECTED) return null;
  const other = [
    ...listMovedLines(earlier, later),
    ...listBoxes(moved, [earlier, later]),
    ...listMovedFrames(before.frames, after.frames),
    ...listBoxes(selected, [later]),
    ...selected.flatMap((id) => listLineBoxes(later, id as ArgumentId)),
    ...(before.hits === after.hits ? [] : listOtherHits(before, after, listPainted())),
  ].flatMap((each) => intersectBoxes(growBox(each, findReach(zoom)), box) ?? []);
  return encloseBoxes(other) ?? NOWHERE;
}

/** Where things are elements, or are none any more, in the later of two paintings: each by itself, as they lie apart. */
export function listElementParts(
  before: Painting,
  { elements, geometry }: Painting,
  zoom: number,
): readonly Box[] {
  const other = listOther(before.elements, elements);
  return [...listBoxes(other, [geometry])].map((box) => growBox(box, findReach(zoom)));
}

export const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** How far heads, marks, rings and shines stand out from lines and cards, in canvas units. */
export function findReach(zoom: number): number {
  return REACH + REACH_PX / zoom;
}

function* listMovedLines(before: Geometry, after: Geometry): Generator<Box> {
  for (const id of after.routes.listChanged(before.routes)) {
    yield* listLineBoxes(before, id);
    yield* listLineBoxes(after, id);
  }
}

function listLineBoxes({ routes }: Geometry, id: ArgumentId): readonly Box[] {
  const route = routes.getFound(id);
  return route === undefined ? [] : listSegments(route).map(encloseSegment);
}

function listMovedCards(before: Geometry, after: Geometry): ReadonlySet<StatementId | NoteId> {
  const moved = new Set<StatementId | NoteId>(after.boxes.listChanged(before.boxes));
  const [old, now] = [before.live.positions, after.live.positions];
  // Notes have no boxes of their own.
  for (const id of [...old.keys(), ...now.keys()]) if (old.get(id) !== now.get(id)) moved.add(id);
  return moved;
}

/** Where things lay, of those that are cards or notes. */
function* listBoxes(ids: Iterable<CanvasId>, geometries: readonly Geometry[]): Generator<Box> {
  for (const id of ids) {
    for (const geometry of geometries) {
      const box = findBoxOf(geometry, id as StatementId | NoteId);
      if (box !== undefined) yield box;
    }
  }
}

function listOther<Id>(before: ReadonlySet<Id>, after: ReadonlySet<Id>): readonly Id[] {
  if (before === after) return [];
  return [
    ...[...before].filter((id) => !after.has(id)),
    ...[...after].filter((id) => !before.has(id)),
  ];
}

function listMovedFrames(before: Painting['frames'], after: Painting['frames']): readonly Box[] {
  if (before === after) return [];
  return listOther(new Set(before), new Set(after)).map(({ box }) => box);
}

function listOtherHits(
  { hits }: Painting,
  after: Painting,
  painted: readonly StatementId[],
): readonly Box[] {
  const { boxes } = after.geometry;
  const others = painted.filter((id) => hits.has(id) !== after.hits.has(id));
  return others.flatMap((id) => boxes.get(id) ?? []);
}
