import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noticeSilence } from './notice-silence.ts';

const LONG_MS = 90_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
  let sign = (_seenTo: Promise<unknown>) => {};
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let isSilent = false;
  void noticeSilence(
    (act) => {
      sign = act;
    },
    ended,
    LONG_MS,
  ).then(() => {
    isSilent = true;
  });
  return {
    sign: (seenTo: Promise<unknown>) => sign(seenTo),
    end: () => end(),
    isSilent: () => isSilent,
  };
}

it('waits for as long as there are signs, and no longer', async () => {
  const { sign, isSilent } = listen();
  for (let minute = 0; minute < 30; minute += 1) {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isSilent()).toBe(false);
    sign(Promise.resolve());
  }
  await vi.advanceTimersByTimeAsync(LONG_MS - 1);
  expect(isSilent()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isSilent()).toBe(true);
});

it('keeps nothing waiting once it is over', async () => {
  const { sign, end, isSilent } = listen();
  end();
  await vi.advanceTimersByTimeAsync(0);
  sign(Promise.resolve());
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(2 * LONG_MS);
  expect(isSilent()).toBe(false);
});
