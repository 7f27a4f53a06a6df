import { expect, it } from 'vitest';
import { leaveOutMinimap } from './leave-out-minimap.ts';
import { MINIMAP_SIZE } from './painting/start-minimap.ts';

it('keeps clear what the minimap covers, which is less in a narrow canvas and nothing in a narrower one', () => {
  const leftOf = (width: number, height = 700) => leaveOutMinimap({ width, height }).height;
  expect(leftOf(1000)).toBeLessThan(700 - MINIMAP_SIZE.height);
  expect(leftOf(640)).toBeGreaterThan(leftOf(641));
  expect(leftOf(640)).toBeLessThan(700 - 0.6 * MINIMAP_SIZE.height);
  expect(leftOf(400)).toBe(700);
});

it('keeps a strip clear in a low canvas where the minimap is small, and none where it would take most', () => {
  expect(leaveOutMinimap({ width: 533, height: 320 }).height).toBeLessThan(320);
  expect(leaveOutMinimap({ width: 533, height: 120 })).toEqual({ width: 533, height: 120 });
});
