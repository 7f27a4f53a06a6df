import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box } from '../../../shared/layout/box.ts';
import { type FrameGeometry, measureFrame } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId, StatementId } from '../../../shared/model/ids.ts';
import { render } from '../../testing/render.tsx';
import { useMountedTitles } from './use-mounted-titles.ts';

const BOX = { x: 0, y: 0, width: 300, height: 200 };
const REST_MS = 100;
const FRAMES = Array.from({ length: 40 }, (_, index) =>
  measureFrame(
    { id: `f${index}` as FrameId, title: `${index}`, members: ['a' as StatementId] },
    BOX,
  ),
);
const SEEN = 'f39' as FrameId;

describe('the titles that are elements', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function show() {
    let mounted: readonly FrameGeometry[] = [];
    function Titles({ wanted, seen }: { wanted: readonly FrameGeometry[]; seen: FrameId | null }) {
      mounted = useMountedTitles(wanted, (id) => id === seen);
      return null;
    }
    const { rerender } = render(<Titles wanted={FRAMES} seen={SEEN} />);
    return {
      count: (box: Box) => mounted.filter((title) => title.box === box).length,
      ids: () => mounted.map(({ frame }) => frame.id),
      look: (wanted: readonly FrameGeometry[], seen: FrameId | null = SEEN) =>
        rerender(<Titles wanted={wanted} seen={seen} />),
      wait: () => act(() => vi.advanceTimersByTime(REST_MS)),
    };
  }

  it('are what is seen at once, and all once the view has rested for long enough', () => {
    const { ids, wait } = show();
    expect(ids()).toEqual([SEEN]);
    wait();
    expect(ids().length).toBeGreaterThan(1);
    expect(ids().length).toBeLessThan(FRAMES.length);
    for (let step = 0; step < 5; step += 1) wait();
    expect(ids()).toHaveLength(FRAMES.length);
  });

  it('go where frames have gone: what is seen at once, the others a few at a time', () => {
    const { count, look, wait } = show();
    for (let step = 0; step < 5; step += 1) wait();
    const there = { ...BOX, x: 100 };
    const moved = FRAMES.map((title) => ({ ...title, box: there }));
    look(moved);
    expect([count(there), count(FRAMES[0]?.box ?? BOX)]).toEqual([1, FRAMES.length - 1]);
    wait();
    expect(count(there)).toBeGreaterThan(1);
    expect(count(there)).toBeLessThan(FRAMES.length);
    for (let step = 0; step < 5; step += 1) wait();
    expect(count(there)).toBe(FRAMES.length);
  });

  it('come back a few at a time where all are gone meanwhile', () => {
    const { ids, look, wait } = show();
    for (let step = 0; step < 5; step += 1) wait();
    look([]);
    wait();
    look(FRAMES);
    expect(ids()).toEqual([SEEN]);
  });

  it('grow by what is seen alone while the view moves, and keep what has been one', () => {
    const { ids, look, wait } = show();
    for (let step = 1; step < 10; step += 1) {
      act(() => vi.advanceTimersByTime(REST_MS / 2));
      look(FRAMES.slice(step));
    }
    expect(ids()).toEqual([SEEN]);
    wait();
    look(FRAMES, null);
    expect(ids()).toContain(SEEN);
  });
});
