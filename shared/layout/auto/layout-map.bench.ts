import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layoutMap } from './layout-map.ts';

/** The same map with tables of its own, so that nothing is remembered of it. */
function renew(map: ArgumentMap): ArgumentMap {
  return { ...map, statements: new Map(map.statements), arguments: new Map(map.arguments) };
}

describe('layoutMap, index of the map included', () => {
  for (const statements of [100, 1000, 5000]) {
    const random = createRandom(statements);
    const map = createRandomMap(random, { statements });
    const sizes = new Map(
      [...map.statements.keys()].map((id) => [
        id,
        { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
      ]),
    );
    bench(`${statements} statements`, () => {
      layoutMap(renew(map), sizes);
    });
  }
});
