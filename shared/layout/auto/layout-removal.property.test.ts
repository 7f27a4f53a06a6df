import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';
import { removeStatement, shareMoved } from '../testing/small-edit.ts';
import { layoutMap } from './layout-map.ts';

const SEEDS = 5;

/** So far, in canvas units, a card may be from where it was and still be found there. */
const FAR = 200;

/** Cards of one to six lines. */
function createSizes(map: ArgumentMap, random: Random): ReadonlyMap<StatementId, Size> {
  return new Map(
    [...map.statements.keys()].map((id) => [
      id,
      { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
}

/** The map without a branch of so many statements, if it has any. */
function removeSome(map: ArgumentMap, random: Random, least: number, most: number): ArgumentMap {
  const branches = [...map.statements.keys()].flatMap((id) => {
    const { statements } = branchOf(map, id);
    return statements.size >= least && statements.size <= most ? [statements] : [];
  });
  const gone = branches[Math.floor(random() * branches.length)] ?? [];
  return [...gone].reduce(removeStatement, map);
}

/** How random maps lie before and after something is removed, with the sizes of their cards. */
function arrangeAgain(direction: Direction, statements: number, least: number, most: number) {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const random = createRandom(statements + seed);
    const map = createRandomMap(random, { statements });
    const sizes = createSizes(map, random);
    const before = layoutMap(map, sizes, direction);
    const shorter = removeSome(map, random, least, most);
    const after = layoutMap(shorter, sizes, direction, before);
    const anew = layoutMap(shorter, sizes, direction);
    return { before, after, anew, sizes };
  });
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Arranged = ReturnType<typeof arrangeAgain>[number];

function measure(places: Arranged['after'], { sizes }: Arranged) {
  const boxes = [...places].map(([id, at]) => ({ width: 0, height: 0, ...sizes.get(id), ...at }));
  const { width, height } = encloseBoxes(boxes) ?? { width: 1, height: 1 };
  const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return { boxes, ratio: width / height, coverage: covered / (width * height) };
}

function findOverlap(boxes: readonly Box[]): Box | undefined {
  return boxes.find((box, index) =>
    boxes.slice(index + 1).some((other) => overlaps(box, other, CARD_GAP)),
  );
}

describe('layoutMap after something was removed', () => {
  it.each([
    ['a statement', 1, 1, 0.05],
    ['a branch', 3, 10, 0.36],
  ])('moves few of the other cards, with %s removed', (_, least, most, bound) => {
    const runs = DIRECTIONS.flatMap((direction) =>
      [60, 100].flatMap((statements) => arrangeAgain(direction, statements, least, most)),
    );
    expect(average(runs.map(({ before, after }) => shareMoved(before, after, FAR)))).toBeLessThan(
      bound,
    );
    for (const run of runs) {
      const [kept, best] = [measure(run.after, run), measure(run.anew, run)];
      expect(findOverlap(kept.boxes)).toBeUndefined();
      expect(kept.coverage).toBeGreaterThan(Math.min(0.24, 0.99 * best.coverage));
      expect(Math.max(kept.ratio, 1 / kept.ratio)).toBeLessThan(2);
    }
  });
});
