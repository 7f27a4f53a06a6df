import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { encloseBoxes } from '../box.ts';
import { createFamilyMap, FAMILIES } from '../testing/awkward-maps.ts';
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

/** What nine maps in ten cover, and what every one does: halves have to be as high as each other. */
const COVERAGES: Readonly<Record<Direction, { readonly usual: number; readonly least: number }>> = {
  'top-down': { usual: 0.25, least: 0.24 },
  'left-right': { usual: 0.25, least: 0.25 },
  'for-against': { usual: 0.22, least: 0.18 },
};

describe.each(DIRECTIONS)('layoutMap %s of 60 to 250 statements', (direction) => {
  it.each(FAMILIES)('fills a page with %s', (_, family) => {
    const pages = Array.from({ length: 20 }, (_, seed) => {
      const random = createRandom(seed);
      const map = createFamilyMap(random, family, 60 + 10 * seed);
      return measure(map, random, direction);
    });
    const coverages = pages.map(({ coverage }) => coverage).sort((less, more) => less - more);
    expect(coverages[0]).toBeGreaterThan(COVERAGES[direction].least);
    expect(coverages[2]).toBeGreaterThan(COVERAGES[direction].usual);
    for (const { ratio } of pages) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    }
  });
});

describe.each(DIRECTIONS)(`layoutMap %s of ${STATEMENTS} statements`, (direction) => {
  it.each(FAMILIES)('covers a quarter of a page with %s', (_, family) => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = createRandom(seed);
        expectCompact(measure(createFamilyMap(random, family, STATEMENTS), random, direction));
      }),
      { seed: 20261127, numRuns: 5 },
    );
  });

  it('covers a quarter of a page with random maps', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = createRandom(seed);
        const map = createRandomMap(random, { statements: STATEMENTS });
        expectCompact(measure(map, random, direction));
      }),
      { seed: 20261127, numRuns: 10 },
    );
  });
});
