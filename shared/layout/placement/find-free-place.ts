import { findGreatest } from '../../base/extremes.ts';
import { findFirst } from '../../base/find-first.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps, type Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';

interface Wish {
  readonly wish: Point;
  readonly size: Size;
}

/** A map or a list of boxes. */
interface Taken {
  readonly values: () => Iterable<Box>;
}

// A card some way down its column is easier to find than one as far aside.
const ASIDE_COST = 1.5;

/**
 * The free place that is nearest to the wish, a step aside counted half as far again as one up or
 * down: the wish itself, or a place directly beside, below or above what is in the way. There is none
 * nearer, and nothing is ever covered or neared by less than `CARD_GAP`
 * (`find-free-place.property.test.ts`). Linear in the boxes, but for sorting those that are nearer than the free
 * place; for each of these in those that share a column with it, too.
 */
export function findFreePlace(boxes: Taken, { wish, size }: Wish): Point {
  const taken = [...boxes.values()];
  const inColumn = { x: wish.x, y: findFreeHeight(taken, { wish, size }) };
  let [best, least] = [inColumn, Math.abs(inColumn.y - wish.y)];
  // Either may be a whole box, of which only this part is meant.
  const wished = { x: wish.x, y: wish.y, width: size.width, height: size.height };
  // Nothing farther away than what is found bears on what is nearer.
  const isNear = (box: Box) => overlaps(wished, box, least + CARD_GAP);
  const listAt = createColumnSearch(taken.filter(isNear));
  for (const x of listColumns(taken.filter(isNear), { wish, size }, least / ASIDE_COST)) {
    const aside = ASIDE_COST * Math.abs(x - wish.x);
    if (aside >= least) break;
    const y = findFreeHeight(listAt(x, size.width), { wish: { x, y: wish.y }, size });
    const cost = aside + Math.abs(y - wish.y);
    if (cost < least) [best, least] = [{ x, y }, cost];
  }
  return best;
}

/** Finds the boxes that may share a column with something, by the left edge of that and its width. */
function createColumnSearch(boxes: readonly Box[]): (x: number, width: number) => readonly Box[] {
  const sorted = [...boxes].sort((one, other) => one.x - other.x || one.y - other.y);
  const widest = findGreatest(sorted.map(({ width }) => width));
  const findLeft = (x: number) => findFirst(sorted.length, (at) => (sorted[at]?.x ?? 0) >= x);
  return (x, width) =>
    sorted.slice(findLeft(x - widest - CARD_GAP), findLeft(x + width + CARD_GAP));
}

/** Where columns within reach begin in which a free place may be nearest, the nearest column first. */
function listColumns(
  taken: readonly Box[],
  { wish, size }: Wish,
  reach: number,
): readonly number[] {
  const columns = new Set<number>();
  for (const box of taken) {
    const sides = [box.x + box.width + CARD_GAP, box.x - size.width - CARD_GAP];
    for (const x of sides) if (Math.abs(x - wish.x) < reach) columns.add(x);
  }
  return [...columns].sort(
    (first, second) => Math.abs(first - wish.x) - Math.abs(second - wish.x) || second - first,
  );
}

/** The height nearest to the wish at which a column is free; of two the lower. Fastest for boxes from the top down. */
function findFreeHeight(taken: readonly Box[], { wish, size }: Wish): number {
  const inColumn = taken.filter(
    (box) => box.x < wish.x + size.width + CARD_GAP && wish.x < box.x + box.width + CARD_GAP,
  );
  const beginOf = ({ y }: Box) => y - size.height - CARD_GAP;
  const endOf = ({ y, height }: Box) => y + height + CARD_GAP;
  const pass = (all: readonly Box[], beyond: (box: Box) => number): number => {
    let [y, isFree] = [wish.y, false];
    while (!isFree) {
      isFree = true;
      for (const box of all) {
        if (beginOf(box) >= y || endOf(box) <= y) continue;
        y = beyond(box);
        isFree = false;
      }
    }
    return y;
  };
  const below = pass(inColumn, endOf);
  const above = pass(inColumn.reverse(), beginOf);
  return wish.y - above < below - wish.y ? above : below;
}
