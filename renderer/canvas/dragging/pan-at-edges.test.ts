import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { panAtEdges } from './pan-at-edges.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hold() {
  const panBy = vi.fn();
  const onPan = vi.fn();
  const room = { x: 100, y: 50, width: 1000, height: 600 };
  const panning = panAtEdges({ room, panBy, onPan });
  return { ...panning, panBy, onPan, pass: () => vi.advanceTimersByTime(100) };
}

it('moves the view while something is held near an edge, and no longer', () => {
  const { follow, panBy, onPan, pass } = hold();
  follow({ x: 600, y: 300 });
  pass();
  expect(panBy).not.toHaveBeenCalled();
  follow({ x: 1090, y: 300 });
  pass();
  const steps = panBy.mock.calls.length;
  expect(steps).toBeGreaterThan(3);
  expect(panBy).toHaveBeenLastCalledWith({ x: -11.25, y: 0 });
  expect(onPan).toHaveBeenCalledTimes(steps);
  follow({ x: 600, y: 300 });
  pass();
  expect(panBy).toHaveBeenCalledTimes(steps);
});

it('moves no faster beyond the edge than at it, and not once it is ended', () => {
  const { follow, end, panBy, pass } = hold();
  follow({ x: 0, y: 50 });
  pass();
  expect(panBy).toHaveBeenLastCalledWith({ x: 15, y: 15 });
  const steps = panBy.mock.calls.length;
  end();
  pass();
  expect(panBy).toHaveBeenCalledTimes(steps);
});
