import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import { type Argument, createArgument, type Target } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { createStatement } from '../../model/statement.ts';
import { encloseBoxes } from '../box.ts';
import { layoutMap } from './layout-map.ts';

const STATEMENTS = 1000;

/** A kind of map: adds arguments until all statements speak to something. */
type Family = (random: Random, grow: Growth) => void;

/** A map that grows: `next` is the first statement that speaks to nothing yet. */
interface Growth {
  next: number;
  readonly links: readonly Argument[];
  readonly add: (premises: readonly number[], target: Target) => void;
}

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** A statement that stands in the map already, mostly a recent one. */
function pickTarget(random: Random, { next }: Growth): Target {
  const window = random() < 0.7 ? Math.min(next, 12) : next;
  const index = next < 5 ? 0 : next - 1 - below(random, window);
  return { kind: 'statement', id: `s${index}` as StatementId };
}

function pickAny(random: Random, { next }: Growth): Target {
  return { kind: 'statement', id: `s${next < 5 ? 0 : below(random, next)}` as StatementId };
}

function pickArgument(random: Random, { links }: Growth, window: number): Target | null {
  const argument = links[links.length - 1 - below(random, Math.min(links.length, window))];
  return argument === undefined ? null : { kind: 'argument', id: argument.id };
}

const FAMILIES: readonly (readonly [string, Family])[] = [
  [
    'cross links',
    (random, grow) => {
      const own = grow.next;
      grow.add([own], pickTarget(random, grow));
      if (random() < 0.5) grow.add([1 + below(random, own)], pickAny(random, grow));
    },
  ],
  [
    'co-premises everywhere',
    (random, grow) => {
      grow.add([grow.next, grow.next + 1], pickAny(random, grow));
    },
  ],
  [
    'co-premises everywhere, in long debates',
    (random, grow) => {
      const third = random() < 0.3 ? [grow.next + 2] : [];
      grow.add([grow.next, grow.next + 1, ...third], pickTarget(random, grow));
    },
  ],
  [
    'co-premises that speak to other things too',
    (random, grow) => {
      grow.add([grow.next, 1 + below(random, grow.next)], pickTarget(random, grow));
    },
  ],
  [
    'an undercut on every argument',
    (random, grow) => {
      grow.add([grow.next], pickAny(random, grow));
      const attacked = pickArgument(random, grow, 1);
      if (attacked !== null) grow.add([grow.next], attacked);
    },
  ],
  [
    'undercuts half of the time',
    (random, grow) => {
      const attacked = random() < 0.5 ? pickArgument(random, grow, 10) : null;
      grow.add([grow.next], attacked ?? pickTarget(random, grow));
    },
  ],
  [
    'undercuts of undercuts',
    (random, grow) => {
      const attacked = random() < 0.9 ? pickArgument(random, grow, 10) : null;
      grow.add([grow.next], attacked ?? pickTarget(random, grow));
    },
  ],
  [
    'a little of all that is awkward',
    (random, grow) => {
      const attacked = random() < 0.3 ? pickArgument(random, grow, 10) : null;
      const target = attacked ?? pickTarget(random, grow);
      const others = random() < 0.4 ? [grow.next + 1] : [];
      if (random() < 0.2) others.push(1 + below(random, grow.next));
      grow.add([grow.next, ...others], target);
    },
  ],
];

function createFamilyMap(random: Random, family: Family): ArgumentMap {
  const links: Argument[] = [];
  const grow: Growth = {
    next: 1,
    links,
    add: (premises, target) => {
      const ids = new Set(premises.map((index) => `s${Math.min(index, STATEMENTS - 1)}`));
      ids.delete(target.id);
      const [first, ...rest] = [...ids] as StatementId[];
      grow.next = Math.max(grow.next, ...premises.map((index) => index + 1));
      if (first === undefined) return;
      links.push(
        createArgument({
          id: `a${links.length}` as ArgumentId,
          relation: target.kind === 'argument' || random() < 0.4 ? 'attacks' : 'supports',
          premises: [first, ...rest],
          target,
          order: links.length,
        }),
      );
    },
  };
  while (grow.next < STATEMENTS) family(random, grow);
  const statements = Array.from({ length: STATEMENTS }, (_, index) =>
    createStatement({
      id: `s${index}` as StatementId,
      kind: index === 0 ? 'motion' : 'claim',
      text: '',
      at: { x: 0, y: 0 },
    }),
  );
  return createMap('m' as MapId, { statements, arguments: links });
}

/** How the map lies when laid out with cards of one to six lines. */
function measure(map: ArgumentMap, random: Random, direction: Direction) {
  const sizes = new Map(
    [...map.statements.values()].map(({ id, kind }) => [
      id,
      { width: kind === 'motion' ? 448 : 272, height: 60 + 20 * below(random, 6) },
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

describe.each(DIRECTIONS)(`layoutMap %s of ${STATEMENTS} statements`, (direction) => {
  it.each(FAMILIES)('covers a quarter of a page with %s', (_, family) => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = createRandom(seed);
        expectCompact(measure(createFamilyMap(random, family), random, direction));
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
