import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { reviewMap } from './review-map.ts';

const map = createRandomMap(createRandom(1), { statements: 5000 });

describe('5,000 statements', () => {
  bench('reviewMap', () => {
    reviewMap({
      ...map,
      statements: new Map(map.statements),
      arguments: new Map(map.arguments),
    });
  });
});
