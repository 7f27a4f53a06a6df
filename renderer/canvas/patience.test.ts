import { afterEach, expect, it, vi } from 'vitest';
import { createPatience } from './patience.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('goes on once in any case, then until the time is over, and says whether anything was left', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(100);
  const { mayGoOn, isSpent } = createPatience(5);
  clock.mockReturnValue(200);
  expect(mayGoOn()).toBe(true);
  expect(isSpent()).toBe(false);
  expect(mayGoOn()).toBe(false);
  expect(isSpent()).toBe(true);
});

it('has nothing left where nobody asks to go on once the time is over', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(100);
  const { mayGoOn, isSpent } = createPatience(5);
  expect([mayGoOn(), mayGoOn()]).toEqual([true, true]);
  clock.mockReturnValue(200);
  expect(isSpent()).toBe(false);
});
