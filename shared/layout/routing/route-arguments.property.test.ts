import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import type { Point } from '../../model/statement.ts';
import { JUNCTION_RADIUS, type Leg } from '../argument-geometry.ts';
import type { Box } from '../box.ts';
import { changeField, createCardField } from './card-field.ts';
import { type Routes, rerouteArguments, routeArguments } from './route-arguments.ts';

interface Scattered {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
}

/** A random map whose cards lie anywhere, on one another too. */
function scatter(seed: number, statements: number): Scattered {
  const random = createRandom(seed);
  const map = createRandomMap(random, { statements });
  const boxes = new Map<StatementId, Box>();
  for (const id of map.statements.keys()) {
    const x = Math.round(random() * 3000);
    boxes.set(id, { x, y: Math.round(random() * 2000), width: 272, height: 60 + random() * 120 });
  }
  return { map, boxes };
}

const SCATTERED = fc
  .record({ seed: fc.nat(1e6), statements: fc.integer({ min: 1, max: 40 }) })
  .map(({ seed, statements }) => scatter(seed, statements));

const RUNS = { seed: 20200804, numRuns: 20 };

function endsOf({ path }: Leg): {
  readonly start: Point | undefined;
  readonly end: Point | undefined;
} {
  return { start: path[0]?.to, end: path.at(-1)?.to };
}

function isOnEdge({ x, y }: Point, box: Box): boolean {
  const near = (first: number, second: number) => Math.abs(first - second) < 0.01;
  const isWithin =
    x >= box.x - 0.01 &&
    x <= box.x + box.width + 0.01 &&
    y >= box.y - 0.01 &&
    y <= box.y + box.height + 0.01;
  const touches =
    near(x, box.x) || near(x, box.x + box.width) || near(y, box.y) || near(y, box.y + box.height);
  return isWithin && touches;
}

function forEachRoute(
  { map, boxes }: Scattered,
  check: (id: string, routes: Routes) => void,
): void {
  const routes = routeArguments(map, boxes);
  for (const id of map.arguments.keys()) check(id, routes);
}

describe('routeArguments, wherever the cards lie', () => {
  it('draws one leg for each premise, from the edge of its card to the head', () => {
    fc.assert(
      fc.property(SCATTERED, (scattered) => {
        forEachRoute(scattered, (id, routes) => {
          const argument = scattered.map.arguments.get(id as never);
          const route = routes.get(id as never);
          expect(route?.legs.map(({ premise }) => premise)).toEqual(argument?.premises);
          for (const leg of route?.legs ?? []) {
            const { start, end } = endsOf(leg);
            const box = scattered.boxes.get(leg.premise);
            expect(start !== undefined && box !== undefined && isOnEdge(start, box)).toBe(true);
            expect(end).toEqual(route?.head.at);
          }
        });
      }),
      RUNS,
    );
  });

  it('ends each undercut at the rim of a mark', () => {
    fc.assert(
      fc.property(SCATTERED, (scattered) => {
        forEachRoute(scattered, (id, routes) => {
          const target = scattered.map.arguments.get(id as never)?.target;
          const head = routes.get(id as never)?.head.at;
          if (target?.kind !== 'argument' || head === undefined) return;
          const mark = routes.get(target.id)?.junction ?? head;
          expect(Math.hypot(head.x - mark.x, head.y - mark.y)).toBeCloseTo(JUNCTION_RADIUS, 3);
        });
      }),
      RUNS,
    );
  });

  it('holds finite numbers and unit directions only', () => {
    fc.assert(
      fc.property(SCATTERED, ({ map, boxes }) => {
        for (const { head, junction } of routeArguments(map, boxes).values()) {
          expect(Math.hypot(head.direction.x, head.direction.y)).toBeCloseTo(1);
          expect(Number.isFinite(head.at.x + head.at.y + junction.x + junction.y)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

/** The map without every argument whose number `goes`, nor those that then speak to nothing. */
function thin(map: ArgumentMap, goes: (index: number) => boolean): ArgumentMap {
  const kept = new Map([...map.arguments].filter((_, index) => !goes(index)));
  let size = -1;
  while (size !== kept.size) {
    size = kept.size;
    for (const { id, target } of kept.values()) {
      if (target.kind === 'argument' && !kept.has(target.id)) kept.delete(id);
    }
  }
  return { ...map, arguments: kept };
}

/** All of a table, in whatever order. */
function list(routes: Routes) {
  return new Map(routes);
}

function fieldOf({ map, boxes }: Pick<Scattered, 'map' | 'boxes'>) {
  return createCardField(boxes, (id) => boxes.get(id as StatementId), map);
}

describe('rerouteArguments', () => {
  it('gives what routing everything anew gives, after cards have moved', () => {
    fc.assert(
      fc.property(SCATTERED, fc.nat(1e6), ({ map, boxes }, pick) => {
        const field = fieldOf({ map, boxes });
        const routes = routeArguments(map, boxes, field);
        const ids = [...boxes.keys()];
        const asked = ids.length - (pick % 3);
        for (const id of [...map.arguments.keys()].slice(0, asked)) routes.get(id);
        const moved = ids.filter((_, index) => (index + pick) % 5 === 0);
        const after = new Map(boxes);
        for (const [index, id] of moved.entries()) {
          after.set(id, { x: 40 + 300 * index, y: 2200, width: 272, height: 90 });
        }
        const rerouting = { routes, arguments: map.arguments, moved: new Set(moved), field };
        const changed = changeField(field, moved, (id) => after.get(id as StatementId), map);
        expect(list(rerouteArguments(rerouting, map, after, changed))).toEqual(
          list(routeArguments(map, after)),
        );
      }),
      RUNS,
    );
  });

  it('finds the many that moved cards touch as they are asked for, and keeps all others', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 4 }), (seed, part) => {
        const { map, boxes } = scatter(seed, 600);
        const field = fieldOf({ map, boxes });
        const routes = routeArguments(map, boxes, field);
        const before = list(routes);
        const moved = [...boxes.keys()].slice(-boxes.size / part);
        const after = new Map(boxes);
        for (const id of moved) after.set(id, { x: 40, y: 2200, width: 272, height: 90 });
        const rerouting = { routes, arguments: map.arguments, moved: new Set(moved), field };
        const rerouted = rerouteArguments(rerouting, map, after, field);
        const found = [...map.arguments.keys()].flatMap((id) => rerouted.getFound(id) ?? []);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThan(before.size - moved.length);
        for (const route of found) expect(route).toBe(before.get(route.id));
        expect(list(rerouted)).toEqual(list(routeArguments(map, after, fieldOf({ map, boxes }))));
      }),
      { seed: 20261128, numRuns: 2 },
    );
  });

  it('lets cards in hand be where they were for the lines of others', () => {
    fc.assert(
      fc.property(SCATTERED, fc.nat(1e6), ({ map, boxes }, pick) => {
        const field = fieldOf({ map, boxes });
        const routes = routeArguments(map, boxes, field);
        const moved = [...boxes.keys()].filter((_, index) => (index + pick) % 9 === 0);
        const after = new Map(boxes);
        for (const id of moved) after.set(id, { x: 40, y: 2200, width: 272, height: 90 });
        const rerouting = { routes, arguments: map.arguments, moved: new Set(moved), field };
        expect(list(rerouteArguments(rerouting, map, after, field))).toEqual(
          list(routeArguments(map, after, fieldOf({ map, boxes }))),
        );
      }),
      RUNS,
    );
  });

  it('gives what routing everything anew gives, when arguments come and go', () => {
    fc.assert(
      fc.property(SCATTERED, fc.nat(1e6), ({ map, boxes }, pick) => {
        const before = thin(map, (index) => (index + pick) % 7 === 0);
        const after = thin(map, (index) => (index + pick) % 5 === 0);
        const field = fieldOf({ map: before, boxes });
        const routes = routeArguments(before, boxes, field);
        const moved = new Set<StatementId>();
        const rerouting = { routes, arguments: before.arguments, moved, field };
        expect(list(rerouteArguments(rerouting, after, boxes, field))).toEqual(
          list(routeArguments(after, boxes, fieldOf({ map: before, boxes }))),
        );
        const settled = changeField(field, [], (id) => boxes.get(id as StatementId), after);
        expect(list(rerouteArguments(rerouting, after, boxes, settled))).toEqual(
          list(routeArguments(after, boxes)),
        );
      }),
      RUNS,
    );
  });

  it('finds the same lines in whatever order they are asked for', () => {
    fc.assert(
      fc.property(SCATTERED, fc.nat(1e6), ({ map, boxes }, pick) => {
        const all = routeArguments(map, boxes);
        const ids = [...map.arguments.keys()];
        const shifted = [...ids.slice(pick % ids.length), ...ids.slice(0, pick % ids.length)];
        const asked = routeArguments(map, boxes);
        const found = shifted.reverse().map((id) => [id, asked.get(id)] as const);
        expect(new Map(found.filter(([, route]) => route !== undefined))).toEqual(list(all));
      }),
      RUNS,
    );
  });

  it('drops the lines of a card that is gone', () => {
    const { map, boxes } = scatter(11, 40);
    const field = fieldOf({ map, boxes });
    const routes = routeArguments(map, boxes, field);
    const [gone] = [...boxes.keys()].slice(5);
    if (gone === undefined) throw new Error('There is no such card');
    const after = new Map(boxes);
    after.delete(gone);
    const rerouting = { routes, arguments: map.arguments, moved: new Set([gone]), field };
    const changed = changeField(field, [gone], (id) => after.get(id as StatementId), map);
    const rerouted = rerouteArguments(rerouting, map, after, changed);
    const drawn = [...rerouted.values()].flatMap(({ legs }) => legs.map(({ premise }) => premise));
    expect(drawn).not.toContain(gone);
  });

  it('keeps the lines that nothing has touched', () => {
    const { map, boxes } = scatter(7, 60);
    const field = fieldOf({ map, boxes });
    const routes = routeArguments(map, boxes, field);
    const moved = new Set<StatementId>();
    const rerouting = { routes, arguments: map.arguments, moved, field };
    const after = rerouteArguments(rerouting, map, boxes, field);
    for (const [id, route] of after) expect(route).toBe(routes.get(id));
  });
});
