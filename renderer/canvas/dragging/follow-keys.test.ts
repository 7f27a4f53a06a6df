import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followKeys } from './follow-keys.ts';

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const hold = () => {
  const acts = { cancel: vi.fn(), setPlain: vi.fn(), lose: vi.fn() };
  stop = followKeys(acts);
  return acts;
};
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};
const lift = (type: string, isPrimary = true) => {
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary }));
};

it('keeps keys from commands until the drag is ended', () => {
  const { cancel, setPlain } = hold();
  expect([press('a'), press('Alt'), press('Escape')]).toEqual([true, true, true]);
  expect([cancel.mock.calls.length, setPlain.mock.calls]).toEqual([1, [[true]]]);
  stop();
  expect(press('a')).toBe(false);
});

it.each(['pointerup', 'pointercancel'])(
  'gives the keys back after %s where nobody ended the drag',
  (type) => {
    const { lose } = hold();
    lift(type);
    expect([press('a'), lose.mock.calls.length]).toEqual([true, 0]);
    vi.runAllTimers();
    expect([press('a'), lose.mock.calls.length]).toEqual([false, 1]);
  },
);

it('loses nothing of a drag that was ended as the pointer was lifted, or goes on under the first finger', () => {
  const { lose } = hold();
  lift('pointerup', false);
  vi.runAllTimers();
  expect([press('a'), lose.mock.calls.length]).toEqual([true, 0]);
  lift('pointerup');
  stop();
  vi.runAllTimers();
  expect(lose).not.toHaveBeenCalled();
});
