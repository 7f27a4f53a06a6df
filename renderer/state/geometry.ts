import { isDeepEqual } from '../../shared/base/deep-equal.ts';
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
}

interface Live {
  readonly positions: ReadonlyMap<StatementId | NoteId, Point>;
  readonly writing: Writing | null;
}

/**
 * The geometry of a map. What did not change since `previous` is the same object again, so that
 * only moved cards and the lines that touch them are drawn anew.
 */
export function computeGeometry(map: ArgumentMap, live: Live, previous: Geometry | null): Geometry {
  const cards = new Map<StatementId, CardGeometry>();
  const boxes = new Map<StatementId, Box>();
  const moved = new Set<StatementId>();
  for (const statement of map.statements.values()) {
    const card = measureCard(withDraft(statement, live.writing), map.sources);
    const box = reuseBox(boxOf(statement, card, live.positions), previous?.boxes.get(statement.id));
    if (box !== previous?.boxes.get(statement.id)) moved.add(statement.id);
    cards.set(statement.id, card);
    boxes.set(statement.id, box);
  }
  return { map, cards, boxes, routes: updateRoutes(map, boxes, moved, previous) };
}

function updateRoutes(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  moved: ReadonlySet<StatementId>,
  previous: Geometry | null,
): ReadonlyMap<ArgumentId, ArgumentGeometry> {
  if (previous === null) return routeArguments(map, boxes);
  if (previous.map.arguments !== map.arguments) {
    return reuseRoutes(routeArguments(map, boxes), previous.routes);
  }
  return moved.size === 0 ? previous.routes : rerouteArguments(previous.routes, map, boxes, moved);
}

function reuseRoutes(
  routes: ReadonlyMap<ArgumentId, ArgumentGeometry>,
  earlier: ReadonlyMap<ArgumentId, ArgumentGeometry>,
): ReadonlyMap<ArgumentId, ArgumentGeometry> {
  const entries = [...routes].map(([id, route]) => {
    const known = earlier.get(id);
    return [id, known !== undefined && isDeepEqual(known, route) ? known : route] as const;
  });
  return new Map(entries);
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
