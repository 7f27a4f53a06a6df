import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUnseenCanvas } from './unseen-canvas.ts';

const STEP_MS = 4;

let nowMs = 0;

/** A canvas of which is known what was painted on it: what it was given, and the numbers of steps. */
function createContext(width: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  const painted: unknown[] = [];
  const context = {
    canvas,
    save: () => {},
    restore: () => {},
    setTransform: () => {},
    drawImage: (from: unknown) => painted.push(from),
  };
  vi.spyOn(canvas, 'getContext').mockReturnValue(context as never);
  return { context: context as unknown as CanvasRenderingContext2D, canvas, painted };
}

function open() {
  const [shown, behind] = [createContext(40), createContext(10)];
  vi.spyOn(document, 'createElement').mockReturnValue(behind.canvas);
  const painter = (steps: number) =>
    function* paint() {
      for (let step = 0; step < steps; step += 1) {
        nowMs += STEP_MS;
        behind.painted.push(step);
        yield;
      }
    };
  return { shown, behind, painter, unseen: createUnseenCanvas(shown.context) };
}

describe('what is painted unseen', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is painted in slices, and seen once it is whole', () => {
    const { shown, behind, painter, unseen } = open();
    const onShown = vi.fn();
    unseen.start(painter(10), onShown);
    expect(behind.canvas.width).toBe(40);
    expect(behind.painted.length).toBeLessThan(5);
    expect([shown.painted.length, unseen.isOn()]).toEqual([0, true]);
    vi.advanceTimersToNextTimer();
    expect(behind.painted.length).toBeLessThan(8);
    vi.runAllTimers();
    expect(behind.painted).toHaveLength(10);
    expect([shown.painted, unseen.isOn()]).toEqual([[behind.canvas], false]);
    expect(onShown).toHaveBeenCalledTimes(1);
  });

  it('is seen at once where it takes no longer than a slice', () => {
    const { shown, painter, unseen } = open();
    unseen.start(painter(1), () => {});
    expect([shown.painted.length, unseen.isOn()]).toEqual([1, false]);
  });

  it('is never seen once it is called off, or something else was begun', () => {
    const { shown, painter, unseen } = open();
    const [first, second] = [vi.fn(), vi.fn()];
    unseen.start(painter(10), first);
    unseen.start(painter(20), second);
    vi.runAllTimers();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    unseen.start(painter(10), first);
    unseen.stop();
    vi.runAllTimers();
    expect([first.mock.calls.length, shown.painted.length]).toEqual([0, 1]);
  });

  it('gives way to what is seen, which goes along with a view on ground of its own', () => {
    const { shown, behind, painter, unseen } = open();
    const setTransform = vi.spyOn(shown.context, 'setTransform');
    unseen.start(painter(10), () => {});
    unseen.carry([10, 20, 2], [100, 50, 4], () => shown.painted.push('ground'));
    vi.runAllTimers();
    expect([behind.painted.at(-1), unseen.isOn()]).toEqual([shown.canvas, false]);
    expect(shown.painted).toEqual(['ground', behind.canvas]);
    expect(setTransform).toHaveBeenLastCalledWith(2, 0, 0, 2, 80, 10);
  });

  it('gives way to what is seen, which stays where something clears it', () => {
    const { shown, behind, painter, unseen } = open();
    unseen.start(painter(10), () => {});
    unseen.keep(
      () => shown.painted.push('cleared'),
      () => shown.painted.push('ground'),
    );
    vi.runAllTimers();
    expect([behind.painted.at(-1), unseen.isOn()]).toEqual([shown.canvas, false]);
    expect(shown.painted).toEqual(['cleared', 'ground', behind.canvas]);
  });

  it('is painted where it is seen if there is no other canvas', () => {
    const { shown, behind, painter, unseen } = open();
    vi.spyOn(behind.canvas, 'getContext').mockReturnValue(null);
    const onShown = vi.fn();
    unseen.start(painter(10), onShown);
    expect([onShown.mock.calls.length, behind.painted.length, shown.painted.length]).toEqual([
      1, 10, 0,
    ]);
  });
});
