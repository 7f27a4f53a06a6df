import { expect, it } from 'vitest';
import { findMinimapBox } from './find-minimap-box.ts';
import { MINIMAP_SIZE } from './painting/start-minimap.ts';

it('is in the lower right corner, smaller in a narrow canvas and nowhere in a narrower one', () => {
  const height = 700;
  const { width, height: high } = MINIMAP_SIZE;
  const large = findMinimapBox({ width: 1000, height });
  expect(large).toMatchObject({ width, height: high });
  expect([large && large.x + large.width, large && large.y + large.height]).toEqual([985, 685]);
  const small = findMinimapBox({ width: 640, height });
  expect(small).toMatchObject({ width: 0.6 * width, height: 0.6 * high });
  expect([small && small.x + small.width, small && small.y + small.height]).toEqual([625, 685]);
  expect(findMinimapBox({ width: 400, height })).toBeNull();
});

it('is nothing to keep clear of in a low canvas, where it takes most', () => {
  expect(findMinimapBox({ width: 533, height: 320 })).not.toBeNull();
  expect(findMinimapBox({ width: 533, height: 120 })).toBeNull();
});
