import { type ArgumentGeometry, JUNCTION_RADIUS } from '../../shared/layout/argument-geometry.ts';
import type { Box } from '../../shared/layout/box.ts';
import { measureNote } from '../../shared/layout/note-card.ts';
import { keepApartInPieces } from '../../shared/layout/routing/lines-apart.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { type Geometry, isMostOf } from '../state/geometry.ts';
import type { Workspace } from '../state/workspace.ts';
import { expectCards, expectLines, expectNotes, listExpectedCards } from './expected-places.ts';
import { encloseSegment, listSegments, measureDistance } from './painting/line-segments.ts';
import { createSpatialIndex, type SpatialIndex } from './painting/spatial-index.ts';
import { createPatience } from './patience.ts';

type Filter = (id: CanvasId) => boolean;
const isNothing: Filter = () => false;

/** Finds what lies where on the canvas, without looking at the whole map. */
export interface MapIndex {
  readonly findStatements: (box: Box) => StatementId[];
  /** Lines that nobody has looked at yet, as many as may be found now; those of near cards first. */
  readonly findArguments: (box: Box, mayGoOn?: () => boolean) => ArgumentId[];
  readonly findNotes: (box: Box) => NoteId[];
  /** The card or note at a point; the upper one where two overlap. `isLeftOut`: seen through. */
  readonly hitCard: (point: Point, isLeftOut?: Filter) => StatementId | NoteId | null;
  /** The argument on whose mark a point lies, whatever other lines pass there. */
  readonly hitMark: (point: Point, isLeftOut?: Filter) => ArgumentId | null;
  /** That argument, else the one whose line comes nearest to the point, within a reach in canvas units. */
  readonly hitLine: (point: Point, reach: number, isLeftOut?: Filter) => ArgumentId | null;
  /** Gets ready to find lines, in a few steps: the first look at them after much has changed then takes less. */
  readonly expectLines: () => Generator<void, void, void>;
  /** Locates the cards and notes of a box, one after the other: looking into it then takes no time. */
  readonly locateCardsIn: (box: Box) => Generator<void, void, void>;
  /** Locates some of the cards and notes that nobody has looked at yet; false when none was left. */
  readonly locateCards: (most: number) => boolean;
  /** The same of lines. */
  readonly locateLines: (most: number) => boolean;
  /** From now on finds only what passes; null lets everything pass. */
  readonly setFilter: (isShown: Filter | null) => void;
  /** Hears when the filter changes, and when much is to be located anew. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An index that follows the workspace's geometry for as long as the workspace lives. */
export function createMapIndex({ geometry }: Pick<Workspace, 'geometry'>): MapIndex {
  const statements = createSpatialIndex<StatementId>((id) => listOne(shown?.boxes.get(id)));
  const arguments_ = createLineIndex(() => shown);
  const notes = createSpatialIndex<NoteId>((id) => {
    const note = shown?.map.notes.get(id);
    return note === undefined || shown === null ? [] : [boxOfNote(note, shown)];
  });
  const listeners = new Set<() => void>();
  let shown: Geometry | null = null;
  let filter: Filter | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  const find = <Id extends CanvasId>(
    among: SpatialIndex<Id>,
    box: Box,
    mayGoOn?: () => boolean,
  ): Id[] => {
    const found = among.find(box, mayGoOn);
    return filter === null ? found : found.filter(filter);
  };

  function begin(first: Geometry): void {
    shown = first;
    statements.beginAnew(() => listExpectedCards(first));
    arguments_.beginAnew(() => expectLines(first, expectCards(first)));
    notes.beginAnew(() => expectNotes(first));
  }

  function update(next: Geometry): void {
    const before = shown ?? next;
    const moved = listMoved(before, next);
    if (moved === null) {
      begin(next);
      // One that is being written may reach beyond what is expected of it.
      const { writing } = next.live;
      if (writing !== null) replace(statements, writing.id, listOne(next.boxes.get(writing.id)));
      tell();
      return;
    }
    shown = next;
    for (const id of moved) replace(statements, id, listOne(next.boxes.get(id)));
    if (updateLines(arguments_, before, next)) tell();
    if (before.map.notes !== next.map.notes || before.live.positions !== next.live.positions) {
      updateNotes(before, next);
    }
  }

  function updateNotes(before: Geometry, next: Geometry): void {
    for (const note of next.map.notes.values()) {
      const isSame = before.map.notes.get(note.id) === note;
      const wasThere = before.live.positions.get(note.id) === next.live.positions.get(note.id);
      if (!isSame || !wasThere) notes.place(note.id, [boxOfNote(note, next)]);
    }
    for (const id of before.map.notes.keys()) if (!next.map.notes.has(id)) notes.remove(id);
  }

  function hitCard(point: Point, isLeftOut: Filter = isNothing): StatementId | NoteId | null {
    const spot = growPoint(point, 0.01);
    const isMet = (id: CanvasId) => !isLeftOut(id);
    const card = find(statements, spot).filter(isMet).at(-1);
    return card ?? find(notes, spot).filter(isMet).at(-1) ?? null;
  }

  function findLines(point: Point, reach: number, isLeftOut: Filter): ArgumentId[] {
    const { mayGoOn } = createPatience(PATIENCE_MS);
    const found = find(arguments_, growPoint(point, reach), mayGoOn);
    return found.filter((id) => !isLeftOut(id));
  }

  function hitMark(point: Point, isLeftOut: Filter = isNothing): ArgumentId | null {
    const near = findLines(point, JUNCTION_RADIUS, isLeftOut);
    return findNearest(near, JUNCTION_RADIUS, (id) => measureToMark(shown?.routes.get(id), point));
  }

  function hitLine(point: Point, reach: number, isLeftOut: Filter = isNothing): ArgumentId | null {
    const mark = hitMark(point, isLeftOut);
    if (mark !== null) return mark;
    const near = findLines(point, reach, isLeftOut);
    return findNearest(near, reach, (id) => measureToLines(shown?.routes.get(id), point));
  }

  begin(geometry.getState());
  geometry.subscribe(update);
  return {
    findStatements: (box) => find(statements, box),
    findArguments: (box, mayGoOn) => find(arguments_, box, mayGoOn),
    findNotes: (box) => find(notes, box),
    hitCard,
    hitMark,
    hitLine,
    expectLines: () => prepareLines(arguments_, geometry.getState()),
    locateCardsIn: (box) => locateInAll([statements, notes], box),
    locateCards: (most) => statements.locateSome(most) || notes.locateSome(most),
    locateLines: (most) => arguments_.locateSome(most),
    setFilter: (isShown) => {
      const isSame = isShown === filter;
      filter = isShown;
      if (!isSame) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function createLineIndex(readShown: () => Geometry | null): SpatialIndex<ArgumentId> {
  const prepare = () => {
    const shown = readShown();
    return shown === null ? [] : keepApartInPieces(shown.field);
  };
  return createSpatialIndex((id) => encloseLines(readShown()?.routes.get(id)), prepare);
}

/** The cards that lie elsewhere; null where that is most of the map. */
function listMoved(before: Geometry, next: Geometry): readonly StatementId[] | null {
  if (next.boxes.origin !== before.boxes.origin) return null;
  const moved = [...next.boxes.listChanged(before.boxes)];
  return isMostOf(next.map, moved.length) ? null : moved;
}

function* locateInAll(
  all: readonly Pick<SpatialIndex<never>, 'locateIn'>[],
  box: Box,
): Generator<void, void, void> {
  for (const each of all) yield* each.locateIn(box);
}

function* prepareLines(
  lines: Pick<SpatialIndex<ArgumentId>, 'catchUp'>,
  { field }: Geometry,
): Generator<void, void, void> {
  yield* lines.catchUp();
  field.expected();
  yield;
}

/** Follows lines to where they run; those that nobody has found there yet are expected. Whether there are any. */
function updateLines(lines: SpatialIndex<ArgumentId>, before: Geometry, next: Geometry): boolean {
  const unfound: ArgumentId[] = [];
  for (const id of next.routes.listChanged(before.routes)) {
    const found = next.routes.getFound(id);
    if (found === undefined && next.map.arguments.has(id)) unfound.push(id);
    else replace(lines, id, encloseLines(found));
  }
  if (unfound.length === 0) return false;
  const within = expectLines(next, expectCards(next), unfound);
  for (const id of unfound) {
    const box = within.get(id);
    if (box === undefined) lines.remove(id);
    else lines.expect(id, box);
  }
  return true;
}

/** Where a note lies at this moment. */
export function boxOfNote(note: Note, { live }: Pick<Geometry, 'live'>): Box {
  const at = live.positions.get(note.id) ?? note.at;
  return { x: at.x, y: at.y, ...measureNote(note).size };
}

/** Where a card or note lies at this moment. */
export function findBoxOf(geometry: Geometry, id: StatementId | NoteId): Box | undefined {
  const note = geometry.map.notes.get(id as NoteId);
  return note === undefined ? geometry.boxes.get(id as StatementId) : boxOfNote(note, geometry);
}

// A pointer that comes by does not wait for long lines that nobody has seen yet.
const PATIENCE_MS = 5;

// Marks and arrow heads stand out from their lines by this much.
const LINE_REACH = 10;

function encloseLines(route: ArgumentGeometry | undefined): readonly Box[] {
  return route === undefined ? [] : listSegments(route).map(encloseLine);
}

function measureToMark(route: ArgumentGeometry | undefined, { x, y }: Point): number {
  if (route === undefined) return Number.POSITIVE_INFINITY;
  return Math.hypot(route.junction.x - x, route.junction.y - y);
}

function measureToLines(route: ArgumentGeometry | undefined, point: Point): number {
  const segments = route === undefined ? [] : listSegments(route);
  return Math.min(...segments.map((segment) => measureDistance(segment, point)));
}

/** The last of those that are nearest, within a reach. */
function findNearest<Id>(
  ids: readonly Id[],
  reach: number,
  measure: (id: Id) => number,
): Id | null {
  let nearest: Id | null = null;
  let shortest = reach;
  for (const id of ids) {
    const distance = measure(id);
    if (distance > shortest) continue;
    shortest = distance;
    nearest = id;
  }
  return nearest;
}

function listOne(box: Box | undefined): readonly Box[] {
  return box === undefined ? [] : [box];
}

function replace<Id>(index: SpatialIndex<Id>, id: Id, boxes: readonly Box[]): void {
  if (boxes.length === 0) index.remove(id);
  else index.place(id, boxes);
}

function encloseLine(segment: Parameters<typeof encloseSegment>[0]): Box {
  const { x, y, width, height } = encloseSegment(segment);
  return {
    x: x - LINE_REACH,
    y: y - LINE_REACH,
    width: width + 2 * LINE_REACH,
    height: height + 2 * LINE_REACH,
  };
}

function growPoint({ x, y }: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}
