import { expect, it } from 'vitest';
import { findLargestScale, LONGEST_CANVAS_SIDE } from './largest-scale.ts';

it('ends where a side or all pixels together would be too many for the format', () => {
  const wide = { width: 10_000, height: 100 };
  expect(findLargestScale(wide, 'png')).toBe(10);
  expect(findLargestScale(wide, 'webp')).toBeCloseTo(1.6383, 6);
  expect(findLargestScale(wide, 'jpeg')).toBeCloseTo(6.5535, 6);
  expect(findLargestScale(wide, 'jpeg', LONGEST_CANVAS_SIDE)).toBeCloseTo(1.6384, 6);
  const square = { width: 10_000, height: 10_000 };
  expect(findLargestScale(square, 'png')).toBeCloseTo(Math.sqrt(50), 6);
  expect(findLargestScale(square, 'jpeg')).toBeCloseTo(0.8, 6);
});

it('has no end without pixels', () => {
  expect(findLargestScale({ width: 1e9, height: 1e9 }, 'svg')).toBe(Number.POSITIVE_INFINITY);
  expect(findLargestScale({ width: 1e9, height: 1e9 }, 'pdf')).toBe(Number.POSITIVE_INFINITY);
});
