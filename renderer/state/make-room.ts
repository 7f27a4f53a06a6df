import { runToEnd } from '../../shared/base/run-to-end.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { boundTitle, createFrameBounds, measureFrame } from '../../shared/layout/frame-geometry.ts';
import { addNotes, boxOfNote } from '../../shared/layout/placement/carry-notes.ts';
import { growCard } from '../../shared/layout/placement/grow-card.ts';
import { makeRoomInPieces } from '../../shared/layout/placement/make-room.ts';
import { placeAll } from '../../shared/layout/placement/placed-boxes.ts';
import { CARD_GAP } from '../../shared/layout/spacing.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { Frame } from '../../shared/model/frame.ts';
import type { NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { editInSteps } from './edit-in-steps.ts';
import type { Geometry } from './geometry.ts';

// Between a frame's title and what stands above it.
const TITLE_GAP = 4;

type Boxes = ReadonlyMap<StatementId | NoteId, Box>;

/** The edit, together with the moves that keep cards it makes larger from covering others. */
export function addMoves(edit: Edit, geometry: Pick<Geometry, 'map' | 'boxes'>): Edit {
  return runToEnd(addMovesInPieces(edit, geometry));
}

/** The same, a little at a time. */
export function* addMovesInPieces(
  edit: Edit,
  { map, boxes }: Pick<Geometry, 'map' | 'boxes'>,
): Generator<void, Edit, void> {
  if (edit.kind === 'error' || !edit.value.some(mayGrow)) return edit;
  const applied = applyChange(map, edit.value);
  if (applied.kind === 'error') return edit;
  const grown = new Map([
    ...listGrown(map, applied.value, edit.value, boxes),
    ...listOverTitles(map, applied.value, edit.value, boxes),
  ]);
  if (grown.size === 0) return edit;
  yield;
  const before = placeAll(map, boxes);
  const [[id, box] = [], ...others] = grown;
  const aside =
    id === undefined || box === undefined || others.length > 0
      ? null
      : growCard(applied.value, before, { id: id as StatementId, box });
  const places = aside ?? (yield* makeRoomInPieces(applied.value, before, grown));
  if (places.size === 0) return edit;
  yield;
  return editInSteps(map, [() => edit, (after) => moveStatements(after, places)]);
}

/** Only what is written on cards and notes makes them larger, and what a source or a frame is called. */
function mayGrow({ kind, before, after }: Change[number]): boolean {
  return kind !== 'details' && kind !== 'argument' && before !== null && after !== null;
}

/** Cards that have not moved but are larger than before. */
function listGrown(
  before: ArgumentMap,
  after: ArgumentMap,
  change: Change,
  boxes: Geometry['boxes'],
): Boxes {
  const grown = new Map<StatementId | NoteId, Box>();
  for (const statement of listAffected(after, change)) {
    const box = boxes.get(statement.id);
    const { size } = measureCard(statement, after.sources, before.statements.get(statement.id));
    if (box !== undefined && isLarger(size, box)) grown.set(statement.id, { ...box, ...size });
  }
  for (const entry of change) {
    if (entry.kind !== 'note' || entry.before === null || entry.after === null) continue;
    const box = boxOfNote(entry.after);
    if (isLarger(box, boxOfNote(entry.before))) grown.set(entry.id, box);
  }
  return grown;
}

/** Statements that are changed, and those that cite a source that is. */
function listAffected({ statements }: ArgumentMap, change: Change): readonly Statement[] {
  const changed = change.flatMap((entry) =>
    entry.kind === 'statement' && entry.before !== null ? (statements.get(entry.id) ?? []) : [],
  );
  const sources = new Set(change.flatMap((entry) => (entry.kind === 'source' ? entry.id : [])));
  if (sources.size === 0) return changed;
  const isCiting = ({ citations }: Statement) =>
    citations.some(({ source }) => sources.has(source));
  return [...new Set([...changed, ...[...statements.values()].filter(isCiting)])];
}

/**
 * What would come to lie on the title of a frame that is changed, as if it reached down so far that the title stands
 * below it; with it what stands as high over any other of the members, as the title goes down with all of them.
 */
function listOverTitles(
  before: ArgumentMap,
  after: ArgumentMap,
  change: Change,
  boxes: Geometry['boxes'],
): Boxes {
  const reaching = new Map<StatementId | NoteId, Box>();
  const changed = change.filter((entry) => entry.kind === 'frame');
  if (changed.length === 0) return reaching;
  const all = addNotes(after, boxes);
  for (const entry of changed) {
    if (entry.before === null || entry.after === null) continue;
    const members = new Set<string>(entry.after.members);
    const title = findTitle(after, entry.after, all);
    const inner = encloseBoxes(entry.after.members.flatMap((id) => all.get(id) ?? []));
    if (title === null || inner === null) continue;
    const former = findTitle(before, entry.before, all);
    const others = [...all].filter(([id]) => !members.has(id));
    const over = others.filter(([, box]) => overlaps(box, title, TITLE_GAP));
    if (!over.some(([, box]) => former === null || !overlaps(box, former, TITLE_GAP))) continue;
    const drop = Math.max(...over.map(([, box]) => bottomOf(box) + TITLE_GAP - title.y));
    const strip = { ...title, x: inner.x, width: inner.width };
    for (const [id, box] of others)
      if (overlaps(box, strip, TITLE_GAP))
        reaching.set(id, { ...box, height: findReach(box, inner.y, drop) });
  }
  return reaching;
}

/** What the title of a frame covers; null where there is none. */
function findTitle(map: ArgumentMap, frame: Frame, boxes: Boxes): Box | null {
  const listBoxes = ({ members }: Frame) => members.flatMap((id) => boxes.get(id) ?? []);
  const around = frame.title === '' ? null : createFrameBounds(map, listBoxes)(frame);
  return around && boundTitle(measureFrame(frame, around));
}

/** How high a box would be from which what is framed keeps off so far that all of it goes down by `drop`. */
function findReach(box: Box, topOfMembers: number, drop: number): number {
  const distance = topOfMembers - bottomOf(box);
  const kept = distance < 0 ? CARD_GAP : Math.min(distance, CARD_GAP);
  return Math.max(box.height, topOfMembers + drop - kept - box.y);
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

function isLarger(size: Size, box: Size): boolean {
  return size.height > box.height || size.width > box.width;
}
