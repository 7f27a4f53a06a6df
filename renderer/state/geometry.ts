import type { ArgumentGeometry } from '../../shared/layout/argument-geometry.ts';
import type { Box } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import { rerouteArguments, routeArguments } from '../../shared/layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Point, Statement } from '../../shared/model/statement.ts';
import type { Writing } from './session-store.ts';

/** Where everything on the canvas lies at this moment, drags and unfinished writing included. */
export interface Geometry {
  readonly map: ArgumentMap;
  readonly cards: ReadonlyMap<StatementId, CardGeometry>;
  readonly boxes: ReadonlyMap<StatementId, Box>;
  readonly routes: ReadonlyMap<ArgumentId, ArgumentGeometry>;
  /** What it was computed from beside the map. */
  readonly live: Live;
}

interface Live {
  readonly positions: ReadonlyMap<StatementId | NoteId, Point>;
  readonly writing: Writing | null;
}

const NOTHING: ReadonlySet<StatementId> = new Set();

/**
 * The geometry of a map. What did not change since `previous` is the same object again, so that
 * only moved cards and the lines that touch them are drawn anew. During a drag and while writing,
 * only the cards in hand are looked at.
 */
export function computeGeometry(map: ArgumentMap, live: Live, previous: Geometry | null): Geometry {
  const isSameMap = previous !== null && previous.map === map;
  const { cards, boxes, moved } = isSameMap
    ? remeasure(previous, live)
    : measureAll(map, live, previous);
  return { map, live, cards, boxes, routes: updateRoutes(map, boxes, moved, previous) };
}

interface Measured extends Pick<Geometry, 'cards' | 'boxes'> {
  /** Cards that lie elsewhere than before, have another size, are new or gone. */
  readonly moved: ReadonlySet<StatementId>;
}

function measureAll(map: ArgumentMap, live: Live, previous: Geometry | null): Measured {
  const cards = new Map<StatementId, CardGeometry>();
  const boxes = new Map<StatementId, Box>();
  const moved = new Set<StatementId>();
  for (const statement of map.statements.values()) {
    const { id } = statement;
    const card = measureCard(withDraft(statement, live.writing), map.sources);
    const box = reuseBox(boxOf(statement, card, live.positions), previous?.boxes.get(id));
    if (box !== previous?.boxes.get(id)) moved.add(id);
    cards.set(id, card);
    boxes.set(id, box);
  }
  for (const id of previous?.boxes.keys() ?? []) if (!boxes.has(id)) moved.add(id);
  return { cards, boxes, moved };
}

/** Only what is or was dragged or written can differ while the map is the same. */
function remeasure(previous: Geometry, live: Live): Measured {
  const { map, live: before } = previous;
  const cards = new Map<StatementId, CardGeometry>();
  const boxes = new Map<StatementId, Box>();
  for (const id of inHand(before, live)) {
    const statement = map.statements.get(id);
    if (statement === undefined) continue;
    const card = measureCard(withDraft(statement, live.writing), map.sources);
    const box = reuseBox(boxOf(statement, card, live.positions), previous.boxes.get(id));
    if (card !== previous.cards.get(id)) cards.set(id, card);
    if (box !== previous.boxes.get(id)) boxes.set(id, box);
  }
  return {
    cards: cards.size === 0 ? previous.cards : overlay(previous.cards, cards),
    boxes: boxes.size === 0 ? previous.boxes : overlay(previous.boxes, boxes),
    moved: boxes.size === 0 ? NOTHING : new Set(boxes.keys()),
  };
}

function overlay<Id, Value>(
  base: ReadonlyMap<Id, Value>,
  changes: ReadonlyMap<Id, Value>,
): ReadonlyMap<Id, Value> {
  const merged = new Map(base);
  for (const [id, value] of changes) merged.set(id, value);
  return merged;
}

function inHand(before: Live, live: Live): ReadonlySet<StatementId> {
  const ids = new Set<StatementId>();
  for (const { positions, writing } of [before, live]) {
    // Notes have no card and are passed over where the statement is looked up.
    for (const id of positions.keys()) ids.add(id as StatementId);
    if (writing !== null) ids.add(writing.id);
  }
  return ids;
}

function updateRoutes(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  moved: ReadonlySet<StatementId>,
  previous: Geometry | null,
): ReadonlyMap<ArgumentId, ArgumentGeometry> {
  if (previous === null) return routeArguments(map, boxes);
  const { routes } = previous;
  if (moved.size === 0 && previous.map.arguments === map.arguments) return routes;
  return rerouteArguments({ routes, arguments: previous.map.arguments, moved }, map, boxes);
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

function reuseBox(box: Box, earlier: Box | undefined): Box {
  const isSame =
    earlier !== undefined &&
    earlier.x === box.x &&
    earlier.y === box.y &&
    earlier.width === box.width &&
    earlier.height === box.height;
  return isSame ? earlier : box;
}
