import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import {
  CROSSINGS,
  layOutCrossedMap,
  type Placed,
  strewCrossedMap,
} from '../testing/crossed-map.ts';
import { createCardField } from './card-field.ts';
import { routeArguments } from './route-arguments.ts';
import { listTiles } from './tiles.ts';

const RUNS = { seed: 20261127, numRuns: 8 };

const DRAWN = fc.record({
  seed: fc.nat(1e6),
  statements: fc.integer({ min: 8, max: 60 }),
  crossing: fc.constantFrom(...CROSSINGS),
});

const LAID_OUT = DRAWN.map(({ seed, statements, crossing }) =>
  layOutCrossedMap(createRandom(seed), crossing, statements),
);
const STREWN = DRAWN.map(({ seed, statements, crossing }) =>
  strewCrossedMap(createRandom(seed), crossing, statements),
);

/** The pieces of all legs, rounded corners in halves. */
function listPieces({ legs }: ArgumentGeometry): readonly (readonly [Point, Point])[] {
  return legs.flatMap(({ path }) =>
    path.flatMap((stroke, index) => {
      const from = path[index - 1]?.to;
      if (from === undefined) return [];
      if (stroke.kind !== 'curve') return [[from, stroke.to] as const];
      const middle = halve(from, stroke.first, stroke.second, stroke.to);
      return [[from, middle] as const, [middle, stroke.to] as const];
    }),
  );
}

/** The middle of a cubic Bézier curve. */
function halve(from: Point, first: Point, second: Point, to: Point): Point {
  return {
    x: (from.x + 3 * first.x + 3 * second.x + to.x) / 8,
    y: (from.y + 3 * first.y + 3 * second.y + to.y) / 8,
  };
}

/** Whether some of the box around two points lies behind a card, its edge not counted. */
function isBehind(from: Point, to: Point, box: Box): boolean {
  return (
    Math.max(from.x, to.x) > box.x + 1 &&
    Math.min(from.x, to.x) < box.x + box.width - 1 &&
    Math.max(from.y, to.y) > box.y + 1 &&
    Math.min(from.y, to.y) < box.y + box.height - 1
  );
}

function listHidden({ map, boxes }: Placed): readonly string[] {
  const cards = [...boxes.values()];
  return [...routeArguments(map, boxes).values()]
    .filter((route) =>
      listPieces(route).some(([from, to]) => cards.some((box) => isBehind(from, to, box))),
    )
    .map(({ id }) => id);
}

describe('lines and cards that are not theirs', () => {
  it.each(CROSSINGS)('never meet where a map with %s is laid out', (crossing) => {
    for (const seed of [1, 2]) {
      expect(listHidden(layOutCrossedMap(createRandom(seed), crossing, 100))).toEqual([]);
    }
  });

  it('meet in no more than 2 % where cards are strewn by hand', () => {
    fc.assert(
      fc.property(STREWN, (placed) => {
        const most = Math.floor(placed.map.arguments.size * 0.02);
        expect(listHidden(placed).length).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  it('leave every mark and every head in the open', () => {
    fc.assert(
      fc.property(LAID_OUT, ({ map, boxes }) => {
        for (const { junction, head } of routeArguments(map, boxes).values()) {
          const reach = JUNCTION_RADIUS - 2;
          const corner = { x: junction.x - reach, y: junction.y - reach };
          const across = { x: junction.x + reach, y: junction.y + reach };
          const before = {
            x: head.at.x - head.direction.x * 8,
            y: head.at.y - head.direction.y * 8,
          };
          for (const box of boxes.values()) {
            expect(isBehind(corner, across, box)).toBe(false);
            expect(isBehind(before, head.at, box)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('lines that are led around cards', () => {
  it('run level, upright and in corners between', () => {
    fc.assert(
      fc.property(STREWN, ({ map, boxes }) => {
        for (const route of routeArguments(map, boxes).values()) {
          for (const [from, to] of listPieces(route)) {
            const bend = Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y));
            expect(bend).toBeLessThanOrEqual(8.1);
          }
        }
      }),
      RUNS,
    );
  });

  it('are the same in whatever order they are asked for', () => {
    fc.assert(
      fc.property(LAID_OUT, fc.nat(1e6), ({ map, boxes }, pick) => {
        const all = new Map(routeArguments(map, boxes));
        const ids = [...map.arguments.keys()].sort(
          (first, second) => ((first.length * pick) % 7) - ((second.length * pick) % 7),
        );
        const asked = routeArguments(map, boxes);
        for (const id of ids.reverse()) expect(asked.get(id)).toEqual(all.get(id));
      }),
      RUNS,
    );
  });

  it('ask for no card far from them', () => {
    const { map, boxes } = layOutCrossedMap(createRandom(5), 'links', 400);
    const asked = new Set<string>();
    const field = createCardField(boxes, (id) => {
      asked.add(id);
      return boxes.get(id as StatementId);
    });
    const [first] = map.arguments.keys();
    const route = first === undefined ? undefined : routeArguments(map, boxes, field).get(first);
    expect(route).toBeDefined();
    const tiles = new Set([...boxes.values()].flatMap((box) => listTiles(box)));
    expect(tiles.size).toBeGreaterThan(20);
    expect(asked.size).toBeLessThan(boxes.size / 4);
  });
});
