import type { Point } from '../../model/statement.ts';
import { JUNCTION_RADIUS } from '../argument-geometry.ts';
import { simplifyPoints } from './polyline.ts';
import type { Route } from './route-fan.ts';
import type { Stretch } from './traffic.ts';

/** One straight piece of a strand; changes as it is moved aside. */
export interface Piece extends Stretch {
  at: number;
  from: number;
  to: number;
  readonly strand: Strand;
  /** It runs from this point of the strand to the next. */
  readonly index: number;
}

/** A line to or from the mark of an argument, whose pieces can be moved aside one by one. */
export interface Strand {
  readonly route: Route;
  /** Which of the ways of its premises it is; null from the mark on. */
  readonly way: number | null;
  readonly points: Point[];
  readonly pieces: Piece[];
}

// Before a corner, and before its head, so that it can be seen how a line turns and arrives.
const BEFORE_CORNER = 8;
const BEFORE_END = 16;

/** The strands of a route to the end of that number: from its mark on, and from premises that lie anywhere. */
export function createStrands(route: Route, end: number): readonly Strand[] {
  const trunk = createStrand(route, null, route.trunk, end);
  const ways = route.joint.ways.flatMap((way, index) =>
    isLoose(route, index) ? [createStrand(route, index, way, end)] : [],
  );
  return [trunk, ...ways];
}

/** A route with one of its strands as that runs now. */
export function joinStrand(route: Route, { way, points }: Strand): Route {
  if (way === null) return { ...route, trunk: points };
  const ways = route.joint.ways.map((plain, index) => (index === way ? points : plain));
  return { ...route, joint: { ...route.joint, ways } };
}

/** Whether a premise comes to the mark by a way of its own: one of those that lie anywhere, but for the first. */
function isLoose({ block }: Route, index: number): boolean {
  return block.arrangement === 'loose' && index > 0;
}

function createStrand(
  route: Route,
  way: number | null,
  plain: readonly Point[],
  end: number,
): Strand {
  const points = [...simplifyPoints(plain)];
  const strand: Strand = { route, way, points, pieces: [] };
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) continue;
    strand.pieces.push({ ...stretchBetween(from, to, end), strand, index });
  }
  return strand;
}

/** What else a route to such an end takes up: other ways of its premises, and its mark on both axes. */
export function listFixed(route: Route, end: number): readonly Stretch[] {
  const { junction, ways } = route.joint;
  const fixed = ways.filter((_, index) => !isLoose(route, index));
  const stretches: Stretch[] = fixed.flatMap((way) =>
    way.slice(1).map((to, index) => stretchBetween(way[index] ?? to, to, end)),
  );
  for (const isLevel of [true, false]) {
    const [at, along] = isLevel ? [junction.y, junction.x] : [junction.x, junction.y];
    const [from, to] = [along - JUNCTION_RADIUS, along + JUNCTION_RADIUS];
    stretches.push({ isLevel, end, is: 'mark', at, from, to });
  }
  return stretches;
}

function stretchBetween(from: Point, to: Point, end: number): Stretch {
  const isLevel = Math.abs(from.x - to.x) >= Math.abs(from.y - to.y);
  const at = isLevel ? (from.y + to.y) / 2 : (from.x + to.x) / 2;
  const [first, last] = isLevel ? [from.x, to.x] : [from.y, to.y];
  return { isLevel, end, is: 'line', at, from: Math.min(first, last), to: Math.max(first, last) };
}

/** Whether a piece may be moved at all: neither the first of its line nor the last, and at right angles to both. */
export function isMovable({ strand, index }: Piece): boolean {
  const around = strand.points.slice(index - 1, index + 3);
  if (index === 0 || around.length < 4) return false;
  return around.every((to, at) => {
    const from = around[at - 1] ?? to;
    return from.x === to.x || from.y === to.y;
  });
}

/** Whether a piece can run at another place with the pieces before and after it going on as they do. */
export function canTurnAt({ strand: { points }, index, isLevel }: Piece, at: number): boolean {
  const [before, from, to, after] = points.slice(index - 1, index + 3);
  if (before === undefined || from === undefined || to === undefined || after === undefined) {
    return false;
  }
  const place = (point: Point) => (isLevel ? point.y : point.x);
  const isLast = index + 3 === points.length;
  return (
    goesOn(place(from) - place(before), at - place(before), BEFORE_CORNER) &&
    goesOn(place(after) - place(to), place(after) - at, isLast ? BEFORE_END : BEFORE_CORNER)
  );
}

/** Whether a piece of another length goes the same way, no shorter than it was or than it should be. */
function goesOn(before: number, after: number, least: number): boolean {
  return after * Math.sign(before) >= Math.min(least, Math.abs(before));
}

/** The points between which a piece would run at another place. */
export function placePiece(
  { strand: { points }, index, isLevel }: Piece,
  at: number,
): readonly Point[] {
  return points.slice(index, index + 2).map(({ x, y }) => (isLevel ? { x, y: at } : { x: at, y }));
}

/** Moves a piece; those before and after it become longer or shorter. Gives all that are not as before. */
export function movePiece(piece: Piece, at: number): readonly Piece[] {
  const { strand, index } = piece;
  strand.points.splice(index, 2, ...placePiece(piece, at));
  piece.at = at;
  const around = strand.pieces.filter((each) => Math.abs(each.index - index) === 1);
  for (const each of around) {
    const [from, to] = [strand.points[each.index], strand.points[each.index + 1]];
    if (from === undefined || to === undefined) continue;
    const ends = each.isLevel ? [from.x, to.x] : [from.y, to.y];
    each.from = Math.min(...ends);
    each.to = Math.max(...ends);
  }
  return [piece, ...around];
}
