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
 * (`find-free-place.property.test.ts`). Linear in the boxes for each one that it has to pass.
 */
export function findFreePlace(boxes: Taken, { wish, size }: Wish): Point {
  const taken = [...boxes.values()];
  const inColumn = { x: wish.x, y: findFreeHeight(taken, { wish, size }) };
  let [best, least] = [inColumn, Math.abs(inColumn.y - wish.y)];
  // Either may be a whole box, of which only this part is meant.
  const wished = { x: wish.x, y: wish.y, width: size.width, height: size.height };
  // Nothing farther away than what is found bears on what is nearer.
  let near = taken.filter((box) => overlaps(wished, box, least + CARD_GAP));
  for (const x of listColumns(near, { wish, size }, least / ASIDE_COST)) {
    const aside = ASIDE_COST * Math.abs(x - wish.x);
    if (aside >= least) break;
    const y = findFreeHeight(near, { wish: { x, y: wish.y }, size });
    const cost = aside + Math.abs(y - wish.y);
    if (cost >= least) continue;
    [best, least] = [{ x, y }, cost];
    near = near.filter((box) => overlaps(wished, box, cost + CARD_GAP));
  }
  return best;
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

/** The height nearest to the wish at which a column is free; of two the lower. */
function findFreeHeight(taken: readonly Box[], { wish, size }: Wish): number {
  const inColumn = taken.filter(
    (box) => box.x < wish.x + size.width + CARD_GAP && wish.x < box.x + box.width + CARD_GAP,
  );
  const listInWay = (y: number) =>
    inColumn.filter(
      (box) => box.y - size.height - CARD_GAP < y && y < box.y + box.height + CARD_GAP,
    );
  let [above, below] = [wish.y, wish.y];
  // Over all that follows without a gap that is high enough: few boxes, where sorting would take all.
  for (let inWay = listInWay(below); inWay.length > 0; inWay = listInWay(below)) {
    below = Math.max(...inWay.map((box) => box.y + box.height + CARD_GAP));
  }
  for (let inWay = listInWay(above); inWay.length > 0; inWay = listInWay(above)) {
    above = Math.min(...inWay.map((box) => box.y - size.height - CARD_GAP));
  }
  return wish.y - above < below - wish.y ? above : below;
}
