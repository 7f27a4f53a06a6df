import { compareCodeUnits } from '../../base/compare-code-units.ts';
import { findGreatest, findLeast } from '../../base/extremes.ts';
import type { ArgumentId } from '../../model/ids.ts';
import { growBox } from '../box.ts';
import { boxAround, type Ground } from './ground.ts';
import type { Route } from './route-fan.ts';
import {
  canTurnAt,
  createStrands,
  isMovable,
  joinStrand,
  listFixed,
  movePiece,
  type Piece,
  placePiece,
  type Strand,
} from './strand.ts';
import { MOST_STEPS, STEP, Traffic } from './traffic.ts';

// To both sides by turns.
const STEPS = Array.from({ length: MOST_STEPS }, (_, index) => [index + 1, -index - 1]).flat();
// So much of a line on another is worth a unit aside.
const ASIDE_COST = 1 / 2;
// What is moved keeps as far from cards as what is led: so much more than what hides it.
const CLEARANCE = 3;
// What was moved first may have been in the way of what was moved last.
const ROUNDS = 2;

/** Lines are moved aside no farther than this, in canvas units. */
export const FARTHEST_ASIDE = ROUNDS * MOST_STEPS * STEP;

/** Pieces of one end that lie on one another, and stay so. */
type Bundle = readonly Piece[];

/** What a route is led through; one without is left as it is. */
export type GroundOf = (route: Route) => Ground | undefined;

/**
 * The routes of which some piece is moved aside, as it would lie on a line that leads elsewhere, or close to one, or
 * pass under its mark, and there is room beside: long ones first. Marks and both ends of a line stay where they are,
 * and so does what is in nobody's way. The same routes give the same in any order. Near linear for lines that spread
 * as cards do. A piece of work takes some milliseconds at most for a few hundred lines.
 */
export function* partInPieces(
  routes: readonly Route[],
  groundOf: GroundOf,
): Generator<void, ReadonlyMap<ArgumentId, Route>, void> {
  const sorted = [...routes].sort((one, other) =>
    compareCodeUnits(one.block.argument.id, other.block.argument.id),
  );
  const traffic = new Traffic();
  const ends = new Map<string, number>();
  const strands = sorted.flatMap((route) => {
    const end = numberEnd(route, ends);
    for (const stretch of listFixed(route, end)) traffic.enter(stretch);
    return createStrands(route, end);
  });
  for (const { pieces } of strands) for (const piece of pieces) traffic.enter(piece);
  yield;
  const bundles = listBundles(strands);
  yield;
  const moved = new Set<Strand>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const bundle of bundles) {
      moveAside(bundle, traffic, groundOf, moved);
      yield;
    }
    if (moved.size === 0) break;
  }
  const parted = new Map<ArgumentId, Route>();
  for (const strand of moved) {
    const { id } = strand.route.block.argument;
    parted.set(id, joinStrand(parted.get(id) ?? strand.route, strand));
  }
  return parted;
}

/** Lines of one relation to one target have one end. */
function numberEnd({ block: { argument } }: Route, ends: Map<string, number>): number {
  const name = `${argument.relation} ${argument.target.id}`;
  const number = ends.get(name) ?? ends.size;
  ends.set(name, number);
  return number;
}

function moveAside(bundle: Bundle, traffic: Traffic, groundOf: GroundOf, moved: Set<Strand>): void {
  const at = bundle[0]?.at ?? 0;
  const now = traffic.weigh(bundle, at, 0)[0] ?? 0;
  if (now === 0) return;
  const costs = traffic.weigh(bundle, at, MOST_STEPS);
  let best = at;
  let least = now;
  for (const steps of STEPS) {
    const aside = steps * STEP;
    const price = Math.abs(aside) * ASIDE_COST;
    if (price >= least) break;
    const cost = price + (costs[MOST_STEPS + steps] ?? 0);
    if (cost >= least || !isOpen(bundle, at + aside, groundOf)) continue;
    best = at + aside;
    least = cost;
  }
  if (best === at) return;
  for (const piece of bundle) {
    for (const other of movePiece(piece, best)) traffic.enter(other);
    moved.add(piece.strand);
  }
}

function isOpen(bundle: Bundle, at: number, groundOf: GroundOf): boolean {
  return bundle.every((piece) => {
    if (!canTurnAt(piece, at)) return false;
    const [from, to] = placePiece(piece, at);
    if (from === undefined || to === undefined) return false;
    return groundOf(piece.strand.route)?.hides(growBox(boxAround(from, to), CLEARANCE)) === false;
  });
}

/** All that may be moved, the longest first. */
function listBundles(strands: readonly Strand[]): readonly Bundle[] {
  const pieces = new Map<string, Piece[]>();
  for (const piece of strands.flatMap((strand) => strand.pieces)) {
    const key = `${piece.isLevel} ${Math.round(piece.at)} ${piece.end}`;
    const others = pieces.get(key);
    if (others === undefined) pieces.set(key, [piece]);
    else others.push(piece);
  }
  const bundles = [...pieces.values()].flatMap(joinTouching);
  return bundles
    .filter((bundle) => bundle.every(isMovable))
    .map((bundle) => ({ bundle, length: measureLength(bundle) }))
    .sort((one, other) => other.length - one.length)
    .map(({ bundle }) => bundle);
}

function joinTouching(pieces: readonly Piece[]): readonly Bundle[] {
  const bundles: Piece[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = bundles.at(-1);
    if (last === undefined || piece.from > reached) bundles.push([piece]);
    else last.push(piece);
    reached = Math.max(reached, piece.to);
  }
  return bundles;
}

function measureLength(bundle: Bundle): number {
  return findGreatest(bundle.map(({ to }) => to)) - findLeast(bundle.map(({ from }) => from));
}
