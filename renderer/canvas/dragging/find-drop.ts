import type { Box } from '../../../shared/layout/box.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import type { Point } from '../../../shared/model/statement.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { DropAct, Dropping } from '../../state/dragging.ts';
import type { Geometry } from '../../state/geometry.ts';
import type { MapIndex } from '../map-index.ts';
import { widenToWords } from './widen-to-words.ts';

// How near the pointer has to come to a line, and how far it may then go to choose.
const LINE_REACH_PX = 6;
const CHOICE_REACH_PX = 28;
// Zoomed out, lines are everywhere and nobody aims at them: the most, in canvas units.
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
  /** What of the map is on screen. */
  readonly view: Box;
  readonly zoom: number;
  /** What it was held over a moment ago. */
  readonly before: Dropping | null;
}

/** What cards are held over: another card, else an argument; their own arguments do not count. */
export function findDrop(held: Held): Dropping | null {
  return findOverCard(held) ?? keepDrop(held) ?? findOverArgument(held);
}

function findOverCard(held: Held): Dropping | null {
  const { index, geometry, inHand, point } = held;
  const over = index.hitCard(point, (id) => inHand.has(id));
  // A note has no such box, and nothing is linked to one.
  const card = over === null ? undefined : geometry.boxes.get(over as StatementId);
  if (over === null || card === undefined) return null;
  const acts = listActs(held);
  return choose({ ...pick(held), acts, over, box: widenToWords(card, acts.length, held) }, point);
}

/**
 * What shows can be chosen from, and once a line is met there is room around that place to choose in, up to another
 * mark.
 */
function keepDrop(held: Held): Dropping | null {
  const { before, point } = held;
  if (before === null || isOnOtherMark(held, before.over)) return null;
  const { x, y, width, height } = before.box;
  const isInside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return isInside ? choose(before, point) : null;
}

// One who goes to a mark crosses lines on the way, which lie close by where several gather, and cards, whose choices
// reach far beyond them where they are seen from afar.
function isOnOtherMark({ geometry, index, inHand, point }: Held, over: CanvasId): boolean {
  const mark = index.hitMark(point, (id) => hangsOn(geometry.map, id, inHand));
  return mark !== null && mark !== over;
}

function findOverArgument(held: Held): Dropping | null {
  const { geometry, index, inHand, point, zoom } = held;
  const reach = Math.min(LINE_REACH_PX / zoom, MOST_LINE_REACH);
  const over = index.hitLine(point, reach, (id) => hangsOn(geometry.map, id, inHand));
  if (over === null) return null;
  const around = Math.min(CHOICE_REACH_PX / zoom, MOST_CHOICE_REACH);
  const junction = geometry.routes.get(over)?.junction ?? point;
  const isNear = Math.hypot(junction.x - point.x, junction.y - point.y) < around;
  const centre = isNear ? junction : point;
  const box = { x: centre.x - around, y: centre.y - around, width: 2 * around, height: 2 * around };
  return choose({ ...pick(held), acts: listActs(held), over, box }, point);
}

const pick = ({ premise, premises }: Held) => ({ premise, premises });

/** What speaks to nothing has nothing to leave. */
function listActs({ geometry: { map }, premises }: Held): readonly DropAct[] {
  const isSpeaking = premises.some((id) => argumentsFrom(map, id).length > 0);
  return isSpeaking ? ['move', 'link'] : ['link'];
}

// Their lines hang on the cards and come along with them.
function hangsOn(map: ArgumentMap, line: CanvasId, inHand: ReadonlySet<CanvasId>): boolean {
  const argument = map.arguments.get(line as ArgumentId);
  if (argument === undefined) return false;
  return inHand.has(argument.target.id) || argument.premises.some((id) => inHand.has(id));
}

// Reasons stand on the left and objections on the right, as they do beneath a statement.
function choose(held: Omit<Dropping, 'relation' | 'act'>, { x, y }: Point): Dropping {
  const { premise, premises, over, box, acts } = held;
  const relation = x < box.x + box.width / 2 ? 'supports' : 'attacks';
  const [upper = 'link', lower = upper] = acts;
  const act = y < box.y + box.height / 2 ? upper : lower;
  return { premise, premises, over, box, acts, relation, act };
}
