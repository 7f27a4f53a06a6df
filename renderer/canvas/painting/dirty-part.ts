import { type Box, encloseBoxes, growBox } from '../../../shared/layout/box.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { ArgumentId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Geometry } from '../../state/geometry.ts';
import { findBoxOf } from '../map-index.ts';
import { chooseDetail } from './detail-level.ts';
import { encloseSegment, listSegments } from './line-segments.ts';

/** What two paintings of the same view can differ in. */
export interface Painting {
  readonly geometry: Geometry;
  readonly frames: readonly FrameGeometry[];
  /** What a search has found. */
  readonly hits: Pick<ReadonlySet<StatementId>, 'has'>;
}

/** What is looked at. */
interface Sight {
  readonly zoom: number;
  /** The cards in view that are painted. */
  readonly listPainted: () => readonly StatementId[];
}

const REACH = 16;
// Rings and shines are never narrower than can be seen.
const REACH_PX = 10;

/**
 * The part of the picture, in canvas units, outside of which two paintings are the same between which only cards
 * in hand have moved, or a search has found others; `NOWHERE` if they are the same, null where they may differ
 * anywhere. Costs what has moved, and after a search what is in view.
 */
export function findDirtyPart(
  before: Painting,
  after: Painting,
  { zoom, listPainted }: Sight,
): Box | null {
  const [earlier, later] = [before.geometry, after.geometry];
  const isInHand = earlier.map === later.map && earlier.field === later.field;
  // Headings make way for others anywhere.
  if (!isInHand || chooseDetail(zoom) === 'blocks') return null;
  const part = encloseBoxes([
    ...listMovedLines(earlier, later),
    ...listMovedCards(earlier, later),
    ...listMovedFrames(before.frames, after.frames),
    ...(before.hits === after.hits ? [] : listOtherHits(before, after, listPainted())),
  ]);
  return part === null ? NOWHERE : growBox(part, findReach(zoom));
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

function* listMovedCards(before: Geometry, after: Geometry): Generator<Box> {
  const moved = new Set<StatementId | NoteId>(after.boxes.listChanged(before.boxes));
  const [old, now] = [before.live.positions, after.live.positions];
  // Notes have no boxes of their own.
  for (const id of [...old.keys(), ...now.keys()]) if (old.get(id) !== now.get(id)) moved.add(id);
  for (const id of moved) {
    for (const geometry of [before, after]) {
      const box = findBoxOf(geometry, id);
      if (box !== undefined) yield box;
    }
  }
}

function listMovedFrames(before: Painting['frames'], after: Painting['frames']): readonly Box[] {
  if (before === after) return [];
  const [old, now] = [new Set(before), new Set(after)];
  const moved = [
    ...before.filter((frame) => !now.has(frame)),
    ...after.filter((frame) => !old.has(frame)),
  ];
  return moved.map(({ box }) => box);
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
