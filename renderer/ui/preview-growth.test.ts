import { expect, it } from 'vitest';
import { findPreviewGrowth } from './preview-growth.ts';

it.each([
  [1280, 800, 1],
  [800, 600, 1],
  [3840, 800, 1],
  [1920, 1080, 1.35],
  [3840, 2160, 2.5],
])('in a window of %i by %i is %d', (innerWidth, innerHeight, growth) => {
  expect(findPreviewGrowth({ innerWidth, innerHeight })).toBeCloseTo(growth);
});
