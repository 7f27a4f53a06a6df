import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layoutMap } from '../auto/layout-map.ts';
import type { Box } from '../box.ts';
import { createFamilyMap, FAMILIES, TREES } from '../testing/awkward-maps.ts';
import { createCrossedMap } from '../testing/crossed-map.ts';
import { findTangles, type Tangles } from '../testing/tangles.ts';
import { routeArguments } from './route-arguments.ts';

type Create = (random: Random, statements: number) => ArgumentMap;

/** A kind of map, and how much of its lines may be tangled, whatever its direction. */
interface Kind {
  readonly name: string;
  readonly create: Create;
  /** Lines that lie on others, that pass under marks and whose heads lie under one, in a hundred. */
  readonly onOthers: number;
  readonly underMarks: number;
  readonly hiddenHeads: number;
  /** Shared length for each line, in canvas units. */
  readonly shared: number;
}

function pickFamily(name: string): Create {
  const [, family] = [...TREES, ...FAMILIES].find(([each]) => each === name) ?? [];
  if (family === undefined) throw new Error(`There are no maps with ${name}`);
  return (random, statements) => createFamilyMap(random, family, statements);
}

/** Trees of statements first, which people draw most. */
const KINDS: readonly Kind[] = [
  {
    name: 'plain trees',
    create: pickFamily('answers to any'),
    onOthers: 2,
    underMarks: 2,
    hiddenHeads: 0,
    shared: 1,
  },
  {
    name: 'trees of recent replies',
    create: pickFamily('answers to recent ones'),
    onOthers: 1,
    underMarks: 1,
    hiddenHeads: 0,
    shared: 1,
  },
  {
    name: 'trees of two replies each',
    create: pickFamily('two replies each'),
    onOthers: 1,
    underMarks: 1,
    hiddenHeads: 0,
    shared: 1,
  },
  {
    name: 'undercuts',
    create: pickFamily('undercuts half of the time'),
    onOthers: 2,
    underMarks: 1,
    hiddenHeads: 0,
    shared: 2,
  },
  {
    name: 'all that is awkward',
    create: pickFamily('a little of all that is awkward'),
    onOthers: 14,
    underMarks: 6,
    hiddenHeads: 1,
    shared: 29,
  },
  {
    name: 'random statements',
    create: (random, statements) => createRandomMap(random, { statements }),
    onOthers: 5,
    underMarks: 5,
    hiddenHeads: 2,
    shared: 6,
  },
  {
    name: 'cross links',
    create: (random, statements) => createCrossedMap(random, 'links', statements),
    onOthers: 2,
    underMarks: 8,
    hiddenHeads: 2,
    shared: 3,
  },
  {
    name: 'mutual attacks',
    create: (random, statements) => createCrossedMap(random, 'mutual', statements),
    onOthers: 4,
    underMarks: 16,
    hiddenHeads: 6,
    shared: 4,
  },
];

// What most people have.
const SIZES = [15, 30, 60, 100];
const SEEDS = [1, 2, 3, 4];

function measure(create: Create, direction: Direction): Tangles {
  const all = SIZES.flatMap((statements) =>
    SEEDS.map((seed) => {
      const random = createRandom(seed * 1000 + statements);
      const map = create(random, statements);
      return findTangles(map, routeArguments(map, layOut(map, random, direction)).values());
    }),
  );
  const sum = (pick: (each: Tangles) => number) => all.reduce((so, each) => so + pick(each), 0);
  return {
    lines: sum(({ lines }) => lines),
    onOthers: sum(({ onOthers }) => onOthers),
    shared: sum(({ shared }) => shared),
    underMarks: sum(({ underMarks }) => underMarks),
    onMarks: sum(({ onMarks }) => onMarks),
    hiddenHeads: sum(({ hiddenHeads }) => hiddenHeads),
    touchingHeads: sum(({ touchingHeads }) => touchingHeads),
  };
}

function layOut(map: ArgumentMap, random: Random, direction: Direction) {
  const sizes = new Map(
    [...map.statements.values()].map(({ id, kind }) => [
      id,
      { width: kind === 'motion' ? 448 : 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
  const boxes = new Map<StatementId, Box>();
  for (const [id, place] of layoutMap(map, sizes, direction)) {
    boxes.set(id, { width: 0, height: 0, ...sizes.get(id), ...place });
  }
  return boxes;
}

describe.each(DIRECTIONS)('lines of maps that are laid out %s', (direction) => {
  it.each(KINDS)('lie seldom on one another or under marks, with $name', (kind) => {
    const tangles = measure(kind.create, direction);
    const { lines, onOthers, shared, underMarks } = tangles;
    expect((100 * onOthers) / lines).toBeLessThanOrEqual(kind.onOthers);
    expect((100 * underMarks) / lines).toBeLessThanOrEqual(kind.underMarks);
    expect(shared / lines).toBeLessThanOrEqual(kind.shared);
    expect((100 * tangles.hiddenHeads) / lines).toBeLessThanOrEqual(kind.hiddenHeads);
    expect((100 * tangles.onMarks) / lines).toBeLessThanOrEqual(1);
    expect((100 * tangles.touchingHeads) / lines).toBeLessThanOrEqual(4);
  });
});
