import { expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { routeMap } from './route-map.ts';

it('gives the same lines, whichever of them were found before', () => {
  const map = layOutCards(createRandomMap(createRandom(20261128), { statements: 40 }));
  const all = [...routeMap(map)];
  expect(all.length).toBeGreaterThan(20);
  for (const rest of [0, 1, 2]) {
    // As another thread is told of them.
    const found = structuredClone(all.filter((_, index) => index % 3 === rest));
    expect([...routeMap(map, found)]).toEqual(all);
  }
});
