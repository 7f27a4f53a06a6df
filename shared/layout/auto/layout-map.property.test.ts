import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import { createArgument, type Relation } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { createStatement, type Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../box.ts';
import { AISLE, CARD_GAP } from '../spacing.ts';
import { addReply, compareOrder } from '../testing/small-edit.ts';
import { layoutMap } from './layout-map.ts';

const SEEDED = { seed: 20200624 };
const ANY_DIRECTION = fc.constantFrom(...DIRECTIONS);

/** A map of so many statements, each but the first a reply to the one that `pickParent` names, if any. */
function createTree(
  count: number,
  random: Random,
  pickParent: (index: number) => number | null,
): ArgumentMap {
  const indices = Array.from({ length: count }, (_, index) => index);
  return createMap('m' as MapId, {
    statements: indices.map((index) =>
      createStatement({
        id: `s${index}` as StatementId,
        kind: index === 0 ? 'motion' : 'claim',
        text: '',
        at: { x: 0, y: 0 },
      }),
    ),
    arguments: indices.slice(1).flatMap((index) => {
      const relation = random() < 0.4 ? 'attacks' : 'supports';
      const parent = pickParent(index);
      if (parent === null) return [];
      return createArgument({
        id: `a${index}` as ArgumentId,
        relation,
        premises: [`s${index}` as StatementId],
        target: { kind: 'statement', id: `s${parent}` as StatementId },
        order: index,
      });
    }),
  });
}

/** Cards as they are: of few widths, and as high as one to six lines of text make them. */
function createSizes(map: ArgumentMap, random: Random): ReadonlyMap<StatementId, Size> {
  return new Map(
    [...map.statements.values()].map(({ id, kind }) => [
      id,
      { width: kind === 'motion' ? 448 : 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
}

function listBoxes(
  places: ReadonlyMap<StatementId, Point>,
  sizes: ReadonlyMap<StatementId, Size>,
): readonly (Box & { readonly id: StatementId })[] {
  return [...places].map(([id, place]) => ({
    id,
    width: 0,
    height: 0,
    ...sizes.get(id),
    ...place,
  }));
}

function findOverlap(boxes: readonly Box[]): readonly [Box, Box] | null {
  const sorted = [...boxes].sort((first, second) => first.x - second.x);
  for (const [index, box] of sorted.entries()) {
    for (let other = index + 1; other < sorted.length; other += 1) {
      const next = sorted[other];
      if (next === undefined || next.x >= box.x + box.width + CARD_GAP) break;
      if (overlaps(box, next, CARD_GAP)) return [box, next];
    }
  }
  return null;
}

function turn(map: ArgumentMap, direction: Direction): ArgumentMap {
  return { ...map, details: { ...map.details, direction } };
}

function measure(map: ArgumentMap, random: Random) {
  const sizes = createSizes(map, random);
  const boxes = listBoxes(layoutMap(map, sizes), sizes);
  const page = encloseBoxes(boxes) ?? { x: 0, y: 0, width: 1, height: 1 };
  const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return { ratio: page.width / page.height, coverage: covered / (page.width * page.height), boxes };
}

/** The tree with an attack back from every target to its reply. */
function attackBack(map: ArgumentMap): ArgumentMap {
  const table = new Map(map.arguments);
  for (const { premises, target } of map.arguments.values()) {
    const order = table.size;
    if (target.kind === 'argument') continue;
    const id = `b${order}` as ArgumentId;
    const back = { kind: 'statement', id: premises[0] } as const;
    table.set(
      id,
      createArgument({ id, relation: 'attacks', premises: [target.id], target: back, order }),
    );
  }
  return { ...map, arguments: table };
}

/** The tree with attacks of every statement on some that stand before it. */
function attackMore(map: ArgumentMap, random: Random): ArgumentMap {
  const table = new Map(map.arguments);
  for (let index = 2; index < map.statements.size; index += 1) {
    for (let each = 0; each < 6; each += 1) {
      const id = `c${table.size}` as ArgumentId;
      const attacked = `s${Math.floor(random() * index)}` as StatementId;
      const argument = createArgument({
        id,
        relation: 'attacks',
        premises: [`s${index}` as StatementId],
        target: { kind: 'statement', id: attacked },
        order: table.size,
      });
      table.set(id, argument);
    }
  }
  return { ...map, arguments: table };
}

/** Left and right edges of all that speaks to the motion in one way, with what is said on that. */
function listEdges(map: ArgumentMap, boxes: ReadonlyMap<StatementId, Box>, relation: Relation) {
  return argumentsOn(map, 's0' as StatementId)
    .filter((argument) => argument.relation === relation)
    .flatMap(({ id, premises }) => [...premises, ...branchOf(map, id).statements])
    .map((id) => {
      const { x, width } = boxes.get(id) ?? { x: Number.NaN, width: 0 };
      return { left: x, right: x + width };
    });
}

function replyToAny(random: Random): (index: number) => number {
  return (index) => (index < 5 ? 0 : 1 + Math.floor(random() * (index - 1)));
}

function replyToRecent(random: Random, window: number): (index: number) => number {
  return (index) => Math.max(0, index - 1 - Math.floor(random() * window));
}

describe('layoutMap', () => {
  it('places every statement once, apart from all others, at whole numbers from 0, 0', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(80), ANY_DIRECTION, (seed, statements, direction) => {
        const random = createRandom(seed);
        const map = createRandomMap(random, { statements, direction });
        const sizes = createSizes(map, random);
        const places = layoutMap(map, sizes);
        expect(new Set(places.keys())).toEqual(new Set(map.statements.keys()));
        expect(findOverlap(listBoxes(places, sizes))).toBeNull();
        for (const { x, y } of places.values()) {
          expect(Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0).toBe(true);
        }
      }),
      { ...SEEDED, numRuns: 120 },
    );
  });

  it('keeps cards of any size apart, at whole numbers', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 2, max: 60 }),
        ANY_DIRECTION,
        (seed, statements, direction) => {
          const random = createRandom(seed);
          const map = createRandomMap(random, { statements, direction });
          const side = (): number => Math.floor(random() * 5) * random() * 200;
          const sizes = new Map(
            [...map.statements.keys()].map((id) => [id, { width: side(), height: side() }]),
          );
          const places = layoutMap(map, sizes);
          expect(findOverlap(listBoxes(places, sizes))).toBeNull();
          for (const { x, y } of places.values()) {
            expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
          }
        },
      ),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('gives the same places whatever the order of the tables and the places before', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(80), ANY_DIRECTION, (seed, statements, direction) => {
        const map = createRandomMap(createRandom(seed), { statements, direction });
        const sizes = createSizes(map, createRandom(seed));
        const places = layoutMap(map, sizes);
        const moved: ArgumentMap = {
          ...map,
          statements: new Map(
            [...map.statements]
              .reverse()
              .map(([id, statement]) => [id, { ...statement, at: places.get(id) ?? statement.at }]),
          ),
          arguments: new Map([...map.arguments].reverse()),
        };
        expect(layoutMap(moved, sizes)).toEqual(places);
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });

  it('keeps a map of 30 and more to a page between 1:2 and 2:1', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 30, max: 400 }),
        fc.constantFrom(2, 5, 40, 1000),
        ANY_DIRECTION,
        (seed, count, window, direction) => {
          const random = createRandom(seed);
          const map = createTree(count, random, replyToRecent(random, window));
          const { ratio } = measure(turn(map, direction), random);
          expect(ratio).toBeGreaterThan(0.5);
          expect(ratio).toBeLessThan(2);
        },
      ),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it('keeps all for the motion left of all against it, and the motion over the aisle', () => {
    const sizesOfMaps = fc.integer({ min: 3, max: 400 });
    fc.assert(
      fc.property(fc.nat(1e6), sizesOfMaps, (seed, count) => {
        const random = createRandom(seed);
        const map = turn(createTree(count, random, replyToAny(random)), 'for-against');
        const sizes = createSizes(map, random);
        const boxes = new Map(listBoxes(layoutMap(map, sizes), sizes).map((box) => [box.id, box]));
        const reasons = listEdges(map, boxes, 'supports').map(({ right }) => right);
        const objections = listEdges(map, boxes, 'attacks').map(({ left }) => left);
        if (reasons.length === 0 || objections.length === 0) return;
        const [left, right] = [Math.max(...reasons), Math.min(...objections)];
        expect(right - left).toBeGreaterThanOrEqual(AISLE);
        const motion = boxes.get('s0' as StatementId);
        const middle = (motion?.x ?? 0) + (motion?.width ?? 0) / 2;
        expect(middle).toBeGreaterThan(left);
        expect(middle).toBeLessThan(right);
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it.each(DIRECTIONS)(
    'keeps most cards where they were to each other when one is added, %s',
    (direction) => {
      const shares = Array.from({ length: 40 }, (_, seed) => {
        const random = createRandom(seed);
        const map = turn(createTree(100, random, replyToAny(random)), direction);
        const longer = addReply(map, `s${Math.floor(random() * 100)}` as StatementId);
        const sizes = createSizes(longer, random);
        return compareOrder(layoutMap(map, sizes), layoutMap(longer, sizes));
      }).sort((left, right) => left - right);
      // Now and then one more card tips the whole page; nine times in ten next to nothing moves.
      expect(shares[0]).toBeGreaterThan(0.5);
      expect(shares[4]).toBeGreaterThan(0.8);
      expect(shares[20]).toBeGreaterThan(0.95);
    },
  );

  describe.each(DIRECTIONS)('%s', (direction) => {
    it('keeps 1,000 statements that attack each other in pairs to a page', () => {
      const random = createRandom(7);
      const tree = turn(createTree(1000, random, replyToAny(random)), direction);
      const { ratio, coverage, boxes } = measure(attackBack(tree), random);
      expect(findOverlap(boxes)).toBeNull();
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
      expect(coverage).toBeGreaterThan(0.25);
    });

    it('keeps 1,000 statements that each attack several to a page', () => {
      const random = createRandom(8);
      const tree = turn(createTree(1000, random, replyToAny(random)), direction);
      const { ratio, coverage, boxes } = measure(attackMore(tree, random), random);
      expect(findOverlap(boxes)).toBeNull();
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
      expect(coverage).toBeGreaterThan(0.25);
    });

    it.each<[string, number, (random: Random) => (index: number) => number | null]>([
      ['1,000 that have nothing to do with each other', 1000, () => () => null],
      ['500 with a reply each', 1000, () => (index) => (index % 2 === 0 ? null : index - 1)],
      [
        '100 islands of ten',
        1000,
        (random) => (index) =>
          index % 10 === 0 ? null : index - 1 - Math.floor(random() * (index % 10)),
      ],
      ['a chain of 1,000', 1000, () => (index) => index - 1],
      ['a chain of 200', 200, () => (index) => index - 1],
      ['one statement with 300 reasons', 300, () => () => 0],
      ['300 that answer one of the last three', 300, (random) => replyToRecent(random, 3)],
      ['1,000 that answer any', 1000, replyToAny],
      ['a tree of two replies each', 511, () => (index) => (index - 1) >> 1],
    ])('fits %s on a page and covers a quarter of it', (_, count, createPicker) => {
      const random = createRandom(count);
      const { ratio, coverage, boxes } = measure(
        turn(createTree(count, random, createPicker(random)), direction),
        random,
      );
      expect(findOverlap(boxes)).toBeNull();
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
      expect(coverage).toBeGreaterThan(0.25);
    });
  });
});
