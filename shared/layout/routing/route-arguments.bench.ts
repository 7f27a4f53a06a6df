import { bench, describe } from 'vitest';
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

describe('routing', () => {
  for (const statements of [1000, 5000]) {
    const { map, boxes } = layOut(statements);
    const field = createCardField(boxes, (id) => boxes.get(id as StatementId));
    const routes = routeArguments(map, boxes, field);
    const lines = routes.size;
    const moved = new Set([...boxes.keys()].slice(10, 11));
    bench(`all ${lines} lines of ${statements} statements, clear of cards`, () => {
      routeArguments(map, boxes);
    });
    bench(`the lines of one card among ${statements}`, () => {
      rerouteArguments({ routes, arguments: map.arguments, moved, field }, map, boxes, field);
    });
  }
});
