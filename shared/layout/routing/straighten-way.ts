import type { Point } from '../../model/statement.ts';
import { growBox } from '../box.ts';
import { boxAround, type Ground, SAME_PLACE } from './ground.ts';
import { simplifyPoints } from './polyline.ts';

// So far aside, a way that goes on as before is seen as one that wavers.
const LONGEST_STEP = 20;
// What is moved keeps as far from cards as what is led: so much more than what hides it.
const CLEARANCE = 3;

/**
 * The way without small steps aside, where one of the pieces they lie between can run in line with the other
 * without coming to a card. Ends stay as they are. Quadratic in the corners.
 */
export function straightenWay(points: readonly Point[], ground: Ground): readonly Point[] {
  let way = simplifyPoints(points);
  for (let at = 0; at + 3 < way.length; at += 1) {
    const straight = takeOutStep(way, at, ground);
    if (straight === null) continue;
    way = simplifyPoints(straight);
    at = -1;
  }
  return way;
}

/** The way without the step between the second and the third of four points; null where it has to stay. */
function takeOutStep(way: readonly Point[], at: number, ground: Ground): readonly Point[] | null {
  const [first, before, after, last] = way.slice(at, at + 4);
  if (first === undefined || before === undefined || after === undefined || last === undefined) {
    return null;
  }
  const isLevel = Math.abs(before.x - after.x) < SAME_PLACE;
  const step = boxLength(before, after);
  const goesOn = isLevel
    ? (before.x - first.x) * (last.x - after.x) > 0
    : (before.y - first.y) * (last.y - after.y) > 0;
  if (!goesOn || step > LONGEST_STEP) return null;
  const pieces = { way, at, isLevel };
  const moves = [
    () => moveFirst(pieces, first, after, ground),
    () => moveLast(pieces, before, last, ground),
  ];
  // What is moved may lie on other lines, so as little as can be.
  if (boxLength(first, before) > boxLength(after, last)) moves.reverse();
  return moves[0]?.() ?? moves[1]?.() ?? null;
}

function boxLength(from: Point, to: Point): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

interface Pieces {
  readonly way: readonly Point[];
  readonly at: number;
  readonly isLevel: boolean;
}

function moveFirst(
  { way, at, isLevel }: Pieces,
  first: Point,
  after: Point,
  ground: Ground,
): readonly Point[] | null {
  const [outer, last] = [way[at - 1], way[at + 3]];
  if (outer === undefined || last === undefined) return null;
  const moved = isLevel ? { x: first.x, y: after.y } : { x: after.x, y: first.y };
  if (!isOpen([outer, moved, last], first, ground)) return null;
  return [...way.slice(0, at), moved, ...way.slice(at + 3)];
}

function moveLast(
  { way, at, isLevel }: Pieces,
  before: Point,
  last: Point,
  ground: Ground,
): readonly Point[] | null {
  const [outer, first] = [way[at + 4], way[at]];
  if (outer === undefined || first === undefined) return null;
  const moved = isLevel ? { x: last.x, y: before.y } : { x: before.x, y: last.y };
  if (!isOpen([outer, moved, first], last, ground)) return null;
  return [...way.slice(0, at + 1), moved, ...way.slice(at + 4)];
}

/** Whether a corner can lie where it is moved to: on the way from the outer point, and in the open. */
function isOpen(
  [outer, moved, inner]: readonly [Point, Point, Point],
  corner: Point,
  ground: Ground,
): boolean {
  const along =
    (moved.x - outer.x) * (corner.x - outer.x) + (moved.y - outer.y) * (corner.y - outer.y);
  const isClear = (from: Point, to: Point) =>
    !ground.hides(growBox(boxAround(from, to), CLEARANCE));
  return along > 0 && isClear(outer, moved) && isClear(moved, inner);
}
