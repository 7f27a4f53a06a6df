import { OnDemand } from '../../shared/base/on-demand.ts';
import { type Box, isSameBox } from '../../shared/layout/box.ts';
import { measureCard, readsAlike } from '../../shared/layout/card.ts';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import { leadAhead } from '../../shared/layout/routing/avoid-cards.ts';
import type { CardField } from '../../shared/layout/routing/card-field.ts';
import { keepApartInPieces } from '../../shared/layout/routing/lines-apart.ts';
import { changeMapField, createMapField } from '../../shared/layout/routing/map-field.ts';
import {
  listStirred,
  type Routes,
  rerouteArguments,
  routeArguments,
} from '../../shared/layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, SourceId, StatementId } from '../../shared/model/ids.ts';
import type { Point, Statement } from '../../shared/model/statement.ts';
import type { Writing } from './session-store.ts';

/**
 * Where everything on the canvas lies at this moment, including drags and unfinished writing. Found when it is asked
 * for: opening a map costs only what is seen of it.
 */
export interface Geometry {
  readonly map: ArgumentMap;
  readonly cards: OnDemand<StatementId, CardGeometry>;
  readonly boxes: OnDemand<StatementId, Box>;
  readonly routes: Routes;
  /**
   * What lines keep clear of: cards and notes where `fieldOf` has them. A dragged one counts where it was until it is
   * dropped, so that a drag reroutes only its own lines and all others lie still meanwhile.
   */
  readonly field: CardField;
  /** The map, or what it was some edits ago: the lines of others settle once an edit is on screen. */
  readonly fieldOf: ArgumentMap;
  /** What it was computed from beside the map. */
  readonly live: Live;
}

interface Live {
  readonly positions: ReadonlyMap<StatementId | NoteId, Point>;
  readonly writing: Writing | null;
}

const MOST_MOVED = 40;
const MOST_OF_MAP = 1 / 4;

/**
 * Whether so many cards have moved at once that everything that depends on their places is found again, as it is asked
 * for.
 */
export function isMostOf({ statements }: ArgumentMap, moved: number): boolean {
  return moved > Math.max(MOST_MOVED, MOST_OF_MAP * statements.size);
}

/**
 * The geometry of a map. What did not change since `previous` is the same object again, so that only moved cards and
 * the lines that touch them are drawn again. Only cards whose statement changed and those in hand, dragged or written,
 * are measured; most of a map, as it is asked for. After an edit the field is as it was, until the geometry is settled.
 */
export function computeGeometry(map: ArgumentMap, live: Live, previous: Geometry | null): Geometry {
  if (previous === null) return beginGeometry(map, live);
  const ids = listChanged(map, live, previous);
  if (map !== previous.map && isMostOf(map, countOther(map, previous.map, ids))) {
    return renewGeometry(map, live, previous, ids);
  }
  const changed = measureChanged(map, live, previous, ids);
  const cards = previous.cards.with(changed.cards);
  const boxes = previous.boxes.with(changed.boxes);
  const { field, fieldOf } = previous;
  const routes = updateRoutes({ map, boxes, field }, new Set(changed.boxes.keys()), previous);
  return { map, live, cards, boxes, field, fieldOf, routes };
}

/** What settling a geometry needs: the field of its map, and the arguments whose lines rest on an outdated one. */
export interface Settling {
  readonly before: CardField;
  readonly field: CardField;
  readonly fieldOf: ArgumentMap;
  readonly stirred: readonly ArgumentId[];
}

// By the field before, with which they go: what is led for one who cannot wait is led for all.
const settlings = new WeakMap<CardField, Settling>();

/**
 * What is to be done for lines to keep clear of cards where they are; null where they do. The very same whoever
 * asks, until the map or the field is another.
 */
export function prepareSettling({ map, field, fieldOf }: Geometry): Settling | null {
  if (map === fieldOf) return null;
  const known = settlings.get(field);
  if (known?.fieldOf === map) return known;
  const ids = listOther(fieldOf, map);
  const next = changeMapField(field, fieldOf, map, ids);
  const settling = { before: field, field: next, fieldOf: map, stirred: listStirred(field, next) };
  settlings.set(field, settling);
  return settling;
}

/** Leads a line at a time what `settleGeometry` would otherwise lead at once, and keeps lines apart bit by bit. */
export function* leadInPieces({ stirred, before, field }: Settling): Generator<void, void, void> {
  for (const id of stirred) yield leadAhead(id, before, field);
  yield* keepApartInPieces(before);
  yield* keepApartInPieces(field);
}

/**
 * The geometry with its lines led clear of the cards of a later field: what `computeGeometry` gives of the map alone,
 * if that is the map. One that rests on another field by now is left as it is. Costs what is stirred, except for what
 * was led ahead.
 */
export function settleGeometry(geometry: Geometry, settling: Settling): Geometry {
  const { map, boxes, routes } = geometry;
  if (geometry.field !== settling.before) return geometry;
  const { field, fieldOf } = settling;
  const moved: ReadonlySet<StatementId> = new Set();
  const rerouting = { routes, arguments: map.arguments, moved, field: settling.before };
  const settled = rerouteArguments(rerouting, map, boxes, field);
  return { ...geometry, field, fieldOf, routes: settled };
}

/** Of so many that changed or are in hand, how many may have another box. */
function countOther(map: ArgumentMap, before: ArgumentMap, ids: Iterable<StatementId>): number {
  let count = 0;
  for (const id of ids) {
    const [earlier, statement] = [before.statements.get(id), map.statements.get(id)];
    // One that did not change is in hand, or cites a source that did.
    if (earlier === statement || !(earlier && statement && liesAlike(earlier, statement)))
      count += 1;
  }
  return count;
}

function liesAlike(earlier: Statement, later: Statement): boolean {
  const [from, to] = [earlier.at, later.at];
  return from.x === to.x && from.y === to.y && readsAlike(earlier, later);
}

function beginGeometry(map: ArgumentMap, live: Live): Geometry {
  return findOnDemand(map, live, { statements: map.statements, cards: [], boxes: [] });
}

/** The same, found again, with what is known of all but those that changed. */
function renewGeometry(
  map: ArgumentMap,
  live: Live,
  previous: Geometry,
  changed: ReadonlySet<StatementId>,
): Geometry {
  const isSame = (id: StatementId) => !changed.has(id) && map.statements.has(id);
  const cards = previous.cards.listFound(isSame);
  const boxes = previous.boxes.listFound(isSame);
  return findOnDemand(map, live, { statements: previous.map.statements, cards, boxes });
}

interface Known {
  /** As they were: what reads as it did has the card it had. */
  readonly statements: ArgumentMap['statements'];
  readonly cards: Iterable<readonly [StatementId, CardGeometry]>;
  readonly boxes: Iterable<readonly [StatementId, Box]>;
}

function findOnDemand(map: ArgumentMap, live: Live, known: Known): Geometry {
  const { statements } = known;
  const findCard = (id: StatementId) => {
    const statement = map.statements.get(id);
    if (statement === undefined) return undefined;
    return measureCard(withDraft(statement, live.writing), map.sources, statements.get(id));
  };
  const cards = OnDemand.over(map.statements, findCard, known.cards);
  const findBox = (id: StatementId) => {
    const [statement, card] = [map.statements.get(id), cards.get(id)];
    return statement && card && boxOf(statement, card, live.positions);
  };
  const boxes = OnDemand.over(map.statements, findBox, known.boxes);
  return { map, live, cards, boxes, ...beginLines(map, boxes) };
}

function beginLines(map: ArgumentMap, boxes: Geometry['boxes']) {
  const field = createMapField(map);
  return { field, fieldOf: map, routes: routeArguments(map, boxes, field) };
}

/** What is not as before; null for what is gone. */
interface Changed {
  readonly cards: ReadonlyMap<StatementId, CardGeometry | null>;
  readonly boxes: ReadonlyMap<StatementId, Box | null>;
}

function measureChanged(
  map: ArgumentMap,
  live: Live,
  previous: Geometry,
  ids: Iterable<StatementId>,
): Changed {
  const cards = new Map<StatementId, CardGeometry | null>();
  const boxes = new Map<StatementId, Box | null>();
  for (const id of ids) {
    const statement = map.statements.get(id);
    if (statement === undefined) {
      if (!previous.map.statements.has(id)) continue;
      cards.set(id, null);
      boxes.set(id, null);
      continue;
    }
    const before = previous.map.statements.get(id);
    const card = measureCard(withDraft(statement, live.writing), map.sources, before);
    const box = boxOf(statement, card, live.positions);
    if (card !== previous.cards.get(id)) cards.set(id, card);
    const earlier = previous.boxes.get(id);
    if (earlier === undefined || !isSameBox(box, earlier)) boxes.set(id, box);
  }
  return { cards, boxes };
}

/** Everything that may not be as before. */
function listChanged(map: ArgumentMap, live: Live, previous: Geometry): ReadonlySet<StatementId> {
  return new Set([...listInHand(previous.live, live), ...listOther(previous.map, map)]);
}

/** Statements whose cards may differ in two maps. */
function listOther(before: ArgumentMap, after: ArgumentMap): ReadonlySet<StatementId> {
  const other = new Set<StatementId>();
  if (before.statements !== after.statements) {
    for (const [id, statement] of after.statements) {
      if (before.statements.get(id) !== statement) other.add(id);
    }
    for (const id of before.statements.keys()) if (!after.statements.has(id)) other.add(id);
  }
  if (before.sources !== after.sources) addCiting(after, before.sources, other);
  return other;
}

/** A source is named on the cards that cite it. */
function addCiting(
  { statements, sources }: ArgumentMap,
  before: ArgumentMap['sources'],
  changed: Set<StatementId>,
): void {
  const isOther = (id: SourceId) => before.get(id) !== sources.get(id);
  for (const { id, citations } of statements.values()) {
    if (citations.some(({ source }) => isOther(source))) changed.add(id);
  }
}

function listInHand(before: Live, live: Live): Set<StatementId> {
  const ids = new Set<StatementId>();
  for (const { positions, writing } of [before, live]) {
    // Notes have no card and are passed over where the statement is looked up.
    for (const id of positions.keys()) ids.add(id as StatementId);
    if (writing !== null) ids.add(writing.id);
  }
  return ids;
}

function updateRoutes(
  { map, boxes, field }: Pick<Geometry, 'map' | 'boxes' | 'field'>,
  moved: ReadonlySet<StatementId>,
  previous: Geometry,
): Routes {
  const { routes, field: before } = previous;
  const isSame = previous.map.arguments === map.arguments && before === field;
  if (moved.size === 0 && isSame) return routes;
  const rerouting = { routes, arguments: previous.map.arguments, moved, field: before };
  return rerouteArguments(rerouting, map, boxes, field);
}

function withDraft(statement: Statement, writing: Writing | null): Statement {
  if (writing === null || writing.id !== statement.id) return statement;
  return { ...statement, text: writing.draft };
}

function boxOf(
  statement: Statement,
  card: CardGeometry,
  positions: ReadonlyMap<StatementId | NoteId, Point>,
): Box {
  const at = positions.get(statement.id) ?? statement.at;
  return { x: at.x, y: at.y, width: card.size.width, height: card.size.height };
}
