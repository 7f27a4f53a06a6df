import { expect, it } from 'vitest';
import { toVisualOrder } from './visual-order.ts';

it('toVisualOrder turns what is read from the right, and nothing else', () => {
  expect(toVisualOrder('abc 12', 'ltr')).toBe('abc 12');
  expect(toVisualOrder('אבג', 'rtl')).toBe('גבא');
  expect(toVisualOrder('x אב גד y', 'ltr')).toBe('x דג בא y');
  expect(toVisualOrder('אב 12 x3 ג', 'rtl')).toBe('ג x3 12 בא');
});
