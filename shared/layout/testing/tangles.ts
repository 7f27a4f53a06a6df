import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Point } from '../../model/statement.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS, type Stroke } from '../argument-geometry.ts';

/** What makes lines of different arguments hard to tell apart. */
export interface Tangles {
  /** How many lines there are, and how many of them lie on another for a stretch that is seen. */
  readonly lines: number;
  readonly onOthers: number;
  /** Length of all stretches that two lines share, in canvas units. */
  readonly shared: number;
  /** How many lines pass under the mark of another argument. */
  readonly underMarks: number;
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
// What two lines that cross or turn at one place share is not a stretch.
const SHORTEST = 16;

/**
 * How far lines lie on one another. Those of one relation to one target run together on purpose, and whoever
 * follows one of them comes to the same place; anything else that two lines share is a tangle. Quadratic.
 */
export function findTangles(map: ArgumentMap, routes: Iterable<ArgumentGeometry>): Tangles {
  const lines = [...routes].map((geometry) => toLine(map, geometry));
  const onOthers = new Set<string>();
  const underMarks = new Set<string>();
  let shared = 0;
  for (const [line, other] of listPairs(lines)) {
    if (line.end === other.end) continue;
    const length = measureShared(line, other);
    shared += length;
    if (length > 0) onOthers.add(line.geometry.id).add(other.geometry.id);
    if (passesUnder(line, other)) underMarks.add(line.geometry.id);
    if (passesUnder(other, line)) underMarks.add(other.geometry.id);
  }
  const count = lines.length;
  return { lines: count, onOthers: onOthers.size, shared, underMarks: underMarks.size };
}

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

/** Whether a line passes under the mark of an argument that it does not end on. */
function passesUnder({ target, pieces }: Line, { geometry: { id, junction } }: Line): boolean {
  if (target === id) return false;
  return pieces.some(({ isLevel, at, from, to }) => {
    const [along, across] = isLevel ? [junction.x, junction.y] : [junction.y, junction.x];
    const isOnWay = along > from - JUNCTION_RADIUS && along < to + JUNCTION_RADIUS;
    return isOnWay && Math.abs(across - at) < JUNCTION_RADIUS;
  });
}
