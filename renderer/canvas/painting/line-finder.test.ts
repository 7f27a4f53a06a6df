import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLineFinder } from './line-finder.ts';

const VIEW = { x: 0, y: 0, width: 100, height: 100 };
const LINE_MS = 5;

let nowMs = 0;

/** An index in which each line takes some time to be found. */
function open(lines: number) {
  let left = lines;
  const findArguments = (_: unknown, mayGoOn = () => true) => {
    while (left > 0 && mayGoOn()) {
      left -= 1;
      nowMs += LINE_MS;
    }
    return [];
  };
  const show = vi.fn();
  return { finder: createLineFinder({ findArguments }), show, countLeft: () => left };
}

describe('the lines of a view', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('are found in short slices and shown when there are no more', () => {
    const { finder, show, countLeft } = open(12);
    finder.start(VIEW, false, show);
    expect(countLeft()).toBe(12);
    vi.advanceTimersToNextTimer();
    expect(countLeft()).toBeGreaterThan(6);
    expect(show).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(countLeft()).toBe(0);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('are shown now and then while many are still to be found', () => {
    const { finder, show, countLeft } = open(1000);
    finder.start(VIEW, false, show);
    vi.runAllTimers();
    expect(show).toHaveBeenCalledTimes(1);
    expect(countLeft()).toBeGreaterThan(900);
  });

  it('are left to the frames of a view that moves', () => {
    const { finder, show, countLeft } = open(1000);
    finder.start(VIEW, true, show);
    vi.runAllTimers();
    expect([countLeft(), show.mock.calls.length]).toEqual([1000, 1]);
  });

  it('are not looked for once that is called off, or in another box', () => {
    const { finder, show, countLeft } = open(1000);
    finder.start(VIEW, false, show);
    finder.stop();
    vi.runAllTimers();
    expect([countLeft(), show.mock.calls.length]).toEqual([1000, 0]);
    finder.start(VIEW, false, show);
    finder.start(VIEW, false, show);
    vi.runAllTimers();
    expect(show).toHaveBeenCalledTimes(1);
  });
});
