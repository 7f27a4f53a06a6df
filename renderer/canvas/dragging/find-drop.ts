import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Dropping } from '../../state/dragging.ts';
import type { Geometry } from '../../state/geometry.ts';
import type { MapIndex } from '../map-index.ts';

// How near the pointer has to come to a line, and how far it may then go to choose.
const LINE_REACH_PX = 6;
const CHOICE_REACH_PX = 28;
// Seen from afar lines are everywhere, and no one means them: the most in canvas units.
const MOST_LINE_REACH = 10;
const MOST_CHOICE_REACH = 40;

interface Held {
  readonly geometry: Geometry;
  readonly index: MapIndex;
  /** The card under the pointer. */
  readonly premise: StatementId;
  /** All that letting go would link; that card among them, or what it comes along with. */
  readonly premises: readonly StatementId[];
  /** All that is dragged. */
  readonly inHand: ReadonlySet<CanvasId>;
  /** Where the pointer is. */
  readonly point: Point;
  readonly zoom: number;
  /** What it was held over a moment ago. */
  readonly before: Dropping | null;
}

/** What cards are held over: another card, else an argument; their own arguments do not count. */
export function findDrop(held: Held): Dropping | null {
  return findOverCard(held) ?? keepOverArgument(held) ?? findOverArgument(held);
}

function findOverCard({
  index,
  geometry,
  premise,
  premises,
  inHand,
  point,
}: Held): Dropping | null {
  const over = index.hitCard(point, (id) => inHand.has(id));
  // A note has no such box, and nothing is linked to one.
  const box = over === null ? undefined : geometry.boxes.get(over as StatementId);
  return over === null || box === undefined
    ? null
    : choose({ premise, premises, over, box }, point);
}

/** Once a line is met there is room around that place to choose in. */
function keepOverArgument({ geometry: { map }, before, point }: Held): Dropping | null {
  if (before === null || map.statements.has(before.over as StatementId)) return null;
  const { x, y, width, height } = before.box;
  const isInside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return isInside ? choose(before, point) : null;
}

function findOverArgument(held: Held): Dropping | null {
  const { geometry, index, premise, premises, inHand, point, zoom } = held;
  const reach = Math.min(LINE_REACH_PX / zoom, MOST_LINE_REACH);
  const over = index.hitLine(point, reach, (id) => hangsOn(geometry.map, id, inHand));
  if (over === null) return null;
  const around = Math.min(CHOICE_REACH_PX / zoom, MOST_CHOICE_REACH);
  const junction = geometry.routes.get(over)?.junction ?? point;
  const isNear = Math.hypot(junction.x - point.x, junction.y - point.y) < around;
  const centre = isNear ? junction : point;
  const box = { x: centre.x - around, y: centre.y - around, width: 2 * around, height: 2 * around };
  return choose({ premise, premises, over, box }, point);
}

// Their lines hang on the cards and come along with them.
function hangsOn(map: ArgumentMap, line: CanvasId, inHand: ReadonlySet<CanvasId>): boolean {
  const argument = map.arguments.get(line as ArgumentId);
  if (argument === undefined) return false;
  return inHand.has(argument.target.id) || argument.premises.some((id) => inHand.has(id));
}

// Reasons stand on the left and objections on the right, as they do beneath a statement.
function choose(held: Omit<Dropping, 'relation'>, { x }: Point): Dropping {
  const { premise, premises, over, box } = held;
  const relation = x < box.x + box.width / 2 ? 'supports' : 'attacks';
  return { premise, premises, over, box, relation };
}
