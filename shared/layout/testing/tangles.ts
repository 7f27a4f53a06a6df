import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Point } from '../../model/statement.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS, type Stroke } from '../argument-geometry.ts';
import { goFrom } from '../routing/polyline.ts';

/** What makes lines of different arguments hard to tell apart. */
export interface Tangles {
  /** How many lines there are, and how many of them lie on another for a stretch that is seen. */
  readonly lines: number;
  readonly onOthers: number;
  /** Length of all stretches that two lines share, in canvas units. */
  readonly shared: number;
  /** How many lines pass under the mark of another argument. */
  readonly underMarks: number;
  /** How many marks lie on another, and how many lines arrive where a mark hides their head. */
  readonly onMarks: number;
  readonly hiddenHeads: number;
  /** How many lines arrive so near to another that their heads touch. */
  readonly touchingHeads: number;
}

/** A straight piece of a line. */
interface Piece {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly geometry: ArgumentGeometry;
  readonly target: string;
  /** The same for lines that may run together. */
  readonly end: string;
  readonly pieces: readonly Piece[];
}

// Lines whose middles are nearer than this touch, as they are drawn.
const TOUCHING = 2.5;
// How long and, half of it, how far to each side a head is drawn.
const HEAD = 12;
// What two lines that cross or turn at one place share is not a stretch.
const SHORTEST = 16;

/**
 * How far lines lie on one another. Those of one relation to one target run together on purpose, and whoever
 * follows one of them comes to the same place; anything else that two lines share is a tangle. Quadratic.
 */
export function findTangles(map: ArgumentMap, routes: Iterable<ArgumentGeometry>): Tangles {
  const lines = [...routes].map((geometry) => toLine(map, geometry));
  const onOthers = new Set<string>();
  let shared = 0;
  for (const [line, other] of listPairs(lines)) {
    const length = line.end === other.end ? 0 : measureShared(line, other);
    shared += length;
    if (length > 0) onOthers.add(line.geometry.id).add(other.geometry.id);
  }
  const count = (isFaulty: Fault) =>
    lines.filter((line) => lines.some((other) => other !== line && isFaulty(line, other))).length;
  return {
    lines: lines.length,
    onOthers: onOthers.size,
    shared,
    underMarks: count((line, other) => line.end !== other.end && passesUnder(line, other)),
    onMarks: count(isOnMark),
    hiddenHeads: count(isHeadHidden),
    touchingHeads: count((line, other) => line.end !== other.end && touchesHead(line, other)),
  };
}

/** Whether a line is hard to follow for another. */
type Fault = (line: Line, other: Line) => boolean;

function* listPairs<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) yield [item, other];
  }
}

function toLine(map: ArgumentMap, geometry: ArgumentGeometry): Line {
  const target = map.arguments.get(geometry.id)?.target.id ?? '';
  const pieces = geometry.legs.flatMap(({ path }) => listPieces(straighten(path)));
  return { geometry, target, end: `${geometry.relation} ${target}`, pieces };
}

/** The corners of a path, as they were before they were rounded. */
function straighten(path: readonly Stroke[]): readonly Point[] {
  const points: Point[] = [];
  for (const [index, stroke] of path.entries()) {
    const isBeforeCurve = path[index + 1]?.kind === 'curve';
    if (stroke.kind === 'curve') points.push(meet(path[index - 1]?.to ?? stroke.to, stroke));
    else if (!isBeforeCurve || index === 0) points.push(stroke.to);
  }
  return points;
}

/** Where the two ends of a rounded corner come from: the control points lie on the ways there. */
function meet(from: Point, { first, to }: { readonly first: Point; readonly to: Point }): Point {
  const isLevel = Math.abs(first.y - from.y) < Math.abs(first.x - from.x);
  return isLevel ? { x: to.x, y: from.y } : { x: from.x, y: to.y };
}

function listPieces(way: readonly Point[]): readonly Piece[] {
  return way.slice(1).map((to, index) => {
    const from = way[index] ?? to;
    const isLevel = Math.abs(from.x - to.x) >= Math.abs(from.y - to.y);
    const [start, end] = isLevel ? [from.x, to.x] : [from.y, to.y];
    const at = isLevel ? (from.y + to.y) / 2 : (from.x + to.x) / 2;
    return { isLevel, at, from: Math.min(start, end), to: Math.max(start, end) };
  });
}

function measureShared(line: Line, other: Line): number {
  let sum = 0;
  for (const piece of line.pieces) {
    for (const facing of other.pieces) {
      if (piece.isLevel !== facing.isLevel || Math.abs(piece.at - facing.at) >= TOUCHING) continue;
      const length = Math.min(piece.to, facing.to) - Math.max(piece.from, facing.from);
      if (length >= SHORTEST) sum += length;
    }
  }
  return sum;
}

function isOnMark({ geometry: { junction } }: Line, { geometry }: Line): boolean {
  return isNear(junction, geometry.junction, 2 * JUNCTION_RADIUS);
}

/** Whether the head of a line lies under a mark that it does not end on. */
function isHeadHidden({ target, geometry: { head } }: Line, { geometry }: Line): boolean {
  const middle = goFrom(head.at, head.direction, -HEAD / 2);
  return target !== geometry.id && isNear(middle, geometry.junction, JUNCTION_RADIUS + HEAD / 2);
}

function touchesHead({ geometry: { head } }: Line, { geometry }: Line): boolean {
  return isNear(head.at, geometry.head.at, HEAD);
}

function isNear(first: Point, second: Point, apart: number): boolean {
  return Math.abs(first.x - second.x) < apart && Math.abs(first.y - second.y) < apart;
}

/** Whether a line passes under the mark of an argument that it does not end on. */
function passesUnder({ target, pieces }: Line, { geometry: { id, junction } }: Line): boolean {
  if (target === id) return false;
  return pieces.some(({ isLevel, at, from, to }) => {
    const [along, across] = isLevel ? [junction.x, junction.y] : [junction.y, junction.x];
    const isOnWay = along > from - JUNCTION_RADIUS && along < to + JUNCTION_RADIUS;
    return isOnWay && Math.abs(across - at) < JUNCTION_RADIUS;
  });
}
