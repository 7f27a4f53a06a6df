import { bench, describe, expect } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layoutMap } from '../auto/layout-map.ts';
import type { Box } from '../box.ts';
import { createCardField } from './card-field.ts';
import { rerouteArguments, routeArguments } from './route-arguments.ts';

function layOut(statements: number) {
  const random = createRandom(statements);
  const map = createRandomMap(random, { statements });
  const sizes = new Map(
    [...map.statements.keys()].map((id) => [
      id,
      { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
  const boxes = new Map<StatementId, Box>();
  for (const [id, place] of layoutMap(map, sizes)) {
    boxes.set(id, { width: 0, height: 0, ...sizes.get(id), ...place });
  }
  return { map, boxes };
}

// All lines of a large map take long enough to be measured a few times only.
const FEW = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('routing', () => {
  for (const statements of [1000, 5000]) {
    const { map, boxes } = layOut(statements);
    const open = () => createCardField(boxes, (id) => boxes.get(id as StatementId));
    const field = open();
    const routes = routeArguments(map, boxes, field);
    const lines = routes.size;
    const moved = new Set([...boxes.keys()].slice(10, 11));
    // Asking for their number finds them all.
    bench(
      `all ${lines} lines of ${statements} statements, clear of cards`,
      () => {
        expect(routeArguments(map, boxes, open()).size).toBe(lines);
      },
      FEW,
    );
    bench('the same as they run by themselves', () => {
      expect(
        routeArguments(
          map,
          boxes,
          createCardField([], () => undefined),
        ).size,
      ).toBe(lines);
    });
    bench(`the lines of one card among ${statements}`, () => {
      rerouteArguments({ routes, arguments: map.arguments, moved, field }, map, boxes, field);
    });
  }
});
