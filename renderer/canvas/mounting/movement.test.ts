import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMovement } from './movement.ts';

describe('a movement', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is over once nothing has moved for a while, and says so once', () => {
    const onRest = vi.fn();
    const movement = createMovement(100, onRest);
    expect(movement.isOn()).toBe(false);
    for (let step = 0; step < 10; step += 1) {
      movement.note();
      vi.advanceTimersByTime(60);
      expect(movement.isOn()).toBe(true);
    }
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(movement.isOn()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(onRest).toHaveBeenCalledTimes(1);
  });

  it('begins again after a rest', () => {
    const onRest = vi.fn();
    const movement = createMovement(100, onRest);
    movement.note();
    vi.advanceTimersByTime(100);
    movement.note();
    expect(movement.isOn()).toBe(true);
    vi.advanceTimersByTime(100);
    expect(onRest).toHaveBeenCalledTimes(2);
  });

  it('says nothing after its end', () => {
    const onRest = vi.fn();
    const movement = createMovement(100, onRest);
    movement.note();
    movement.end();
    vi.advanceTimersByTime(1000);
    expect(onRest).not.toHaveBeenCalled();
  });
});
