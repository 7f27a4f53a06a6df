import { expect, it } from 'vitest';
import type { Box } from '../box.ts';
import { measureGaps } from './lanes.ts';

it('looks at each card of a heap a few times, however many lie on one another', () => {
  let looks = 0;
  const card: Box = {
    get x() {
      looks += 1;
      return 0;
    },
    y: 0,
    width: 200,
    height: 80,
  };
  const heap = Array.from({ length: 2000 }, () => card);
  expect(new Set(measureGaps(heap).map(({ left }) => left))).toEqual(new Set([Infinity]));
  expect(looks).toBeLessThan(10 * heap.length);
});
