import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../base/random.ts';
import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../model/direction.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import type { Point } from '../../model/statement.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS, type Stroke } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { routeArguments } from '../routing/route-arguments.ts';
import { growTree } from './grow-tree.ts';
import { layoutMap } from './layout-map.ts';

const SEEDED = { seed: 20200624, numRuns: 40 };

/** The map with only those arguments whose premises are all laid out with them, and nothing else. */
function keepTree(map: ArgumentMap): ArgumentMap {
  const kept = new Map<ArgumentId, Argument>();
  for (const limb of growTree(map, new Map()).limbs) {
    const argument = limb.kind === 'argument' ? map.arguments.get(limb.id) : undefined;
    if (argument === undefined || limb.kind !== 'argument') continue;
    const { target, premises } = argument;
    const isHeld = target.kind === 'statement' || kept.has(target.id);
    if (isHeld && limb.premises.length === premises.length) kept.set(argument.id, argument);
  }
  return { ...map, arguments: kept };
}

function layOut(seed: number, statements: number, direction: Direction) {
  const random = createRandom(seed);
  return routeOn(keepTree(createRandomMap(random, { statements, direction })), random);
}

function routeOn(map: ArgumentMap, random: Random) {
  const sizes = new Map(
    [...map.statements.values()].map(({ id, kind }) => [
      id,
      { width: kind === 'motion' ? 448 : 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
  const boxes = new Map<StatementId, Box>();
  for (const [id, place] of layoutMap(map, sizes)) {
    boxes.set(id, { width: 0, height: 0, ...sizes.get(id), ...place });
  }
  return { map, boxes, routes: [...routeArguments(map, boxes).values()] };
}

/** Points along a path, a few units apart; the ends of curves stand for curves. */
function samplePath(path: readonly Stroke[]): readonly Point[] {
  return path.flatMap(({ to }, index) => {
    const from = path[index - 1]?.to ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8) + 1;
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

/** Whether a point lies inside a box by more than a line's width, or within a margin around it. */
function isInside({ x, y }: Point, box: Box, margin = -1): boolean {
  return (
    x > box.x - margin &&
    x < box.x + box.width + margin &&
    y > box.y - margin &&
    y < box.y + box.height + margin
  );
}

function findCrossing(routes: readonly ArgumentGeometry[], boxes: ReadonlyMap<StatementId, Box>) {
  for (const { id, legs } of routes) {
    for (const point of legs.flatMap((leg) => samplePath(leg.path))) {
      for (const [card, box] of boxes) if (isInside(point, box)) return { id, card, point };
    }
  }
  return null;
}

describe.each(DIRECTIONS)('layoutMap %s and routeArguments', (direction) => {
  it('lead no line of a tree through a card', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 90 }), (seed, statements) => {
        const { routes, boxes } = layOut(seed, statements, direction);
        expect(findCrossing(routes, boxes)).toBeNull();
      }),
      SEEDED,
    );
  });

  it('lead no line behind a card where statements speak to several others', () => {
    for (const seed of [1, 2, 3]) {
      const random = createRandom(seed);
      const map = createRandomMap(random, { statements: 200, direction });
      const { routes, boxes } = routeOn(map, random);
      expect(findCrossing(routes, boxes)).toBeNull();
    }
  });

  it('leave the marks of a tree clear of cards and of each other', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 90 }), (seed, statements) => {
        const { routes, boxes } = layOut(seed, statements, direction);
        const sorted = [...routes].sort((a, b) => a.junction.x - b.junction.x);
        for (const [index, { junction }] of sorted.entries()) {
          const near = JUNCTION_RADIUS - 1;
          expect([...boxes.values()].some((box) => isInside(junction, box, near))).toBe(false);
          const next = sorted[index + 1]?.junction ?? { x: Number.POSITIVE_INFINITY, y: 0 };
          const distance = Math.hypot(next.x - junction.x, next.y - junction.y);
          expect(distance).toBeGreaterThanOrEqual(2 * JUNCTION_RADIUS);
        }
      }),
      SEEDED,
    );
  });
});
