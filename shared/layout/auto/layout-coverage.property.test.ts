import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { encloseBoxes } from '../box.ts';
import { createFamilyMap, FAMILIES, TREES } from '../testing/awkward-maps.ts';
import { layoutMap } from './layout-map.ts';

const STATEMENTS = 1000;

/** How the map lies when laid out with cards of one to six lines. */
function measure(map: ArgumentMap, random: Random, direction: Direction) {
  const sizes = new Map(
    [...map.statements.values()].map(({ id, kind }) => [
      id,
      { width: kind === 'motion' ? 448 : 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
  const boxes = [...layoutMap(map, sizes, direction)].map(([id, place]) => ({
    width: 0,
    height: 0,
    ...sizes.get(id),
    ...place,
  }));
  const page = encloseBoxes(boxes) ?? { width: 1, height: 1 };
  const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return { ratio: page.width / page.height, coverage: covered / (page.width * page.height) };
}

function expectCompact({ ratio, coverage }: ReturnType<typeof measure>): void {
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
  expect(coverage).toBeGreaterThan(0.25);
}

type Create = (random: Random, statements: number) => ArgumentMap;

const KINDS: readonly (readonly [string, Create])[] = [
  ['random maps', (random, statements) => createRandomMap(random, { statements })],
  ...[...TREES, ...FAMILIES].map(([name, family]): readonly [string, Create] => [
    name,
    (random, statements) => createFamilyMap(random, family, statements),
  ]),
];

describe.each(DIRECTIONS)('layoutMap %s of 60 to 400 statements', (direction) => {
  it.each(KINDS)('covers a quarter of a page with %s', (_, create) => {
    for (const statements of [60, 65, 70, 80, 100, 130, 200, 400]) {
      for (const seed of [1, 2]) {
        const random = createRandom(seed * statements);
        expectCompact(measure(create(random, statements), random, direction));
      }
    }
  });
});

describe.each(DIRECTIONS)(`layoutMap %s of ${STATEMENTS} statements`, (direction) => {
  it.each(KINDS)('covers a quarter of a page with %s', (_, create) => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = createRandom(seed);
        expectCompact(measure(create(random, STATEMENTS), random, direction));
      }),
      // Large maps are much alike: what fails does so among small ones. Each direction has maps of its own.
      { seed: 20261127 + DIRECTIONS.indexOf(direction), numRuns: 1 },
    );
  });
});
