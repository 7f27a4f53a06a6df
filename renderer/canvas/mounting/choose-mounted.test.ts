import { describe, expect, it } from 'vitest';
import type { CanvasId } from '../../state/canvas-id.ts';
import { chooseMounted, type MountingWish } from './choose-mounted.ts';

const ids = (...names: string[]) => names as CanvasId[];
const set = (...names: string[]) => new Set(ids(...names));

function choose(wish: Partial<MountingWish>) {
  return chooseMounted({
    current: set(),
    inView: [],
    inReach: new Set(wish.inView),
    pinned: set(),
    mostAdded: 2,
    mostDropped: 2,
    ...wish,
  });
}

describe('chooseMounted', () => {
  it('mounts what is in view over several steps', () => {
    const first = choose({ inView: ids('a', 'b', 'c') });
    expect(first).toEqual({ mounted: set('a', 'b'), isDone: false });
    const second = choose({ current: first.mounted, inView: ids('a', 'b', 'c') });
    expect(second).toEqual({ mounted: set('a', 'b', 'c'), isDone: true });
  });

  it('keeps what has left the view a little way, and drops what is out of reach', () => {
    const { mounted } = choose({
      current: set('a', 'b', 'c'),
      inView: ids('c'),
      inReach: set('b', 'c'),
    });
    expect(mounted).toEqual(set('b', 'c'));
  });

  it('drops over several steps too', () => {
    const { mounted, isDone } = choose({ current: set('a', 'b', 'c', 'd') });
    expect(mounted.size).toBe(2);
    expect(isDone).toBe(false);
  });

  it('has what is pinned at once, before what is in view, and keeps it wherever it lies', () => {
    const pinned = set('p', 'q', 'r');
    const { mounted, isDone } = choose({ pinned, inView: ids('a') });
    expect([mounted, isDone]).toEqual([pinned, false]);
    expect(choose({ current: mounted, pinned, inView: ids('a') }).mounted).toEqual(
      set('p', 'q', 'r', 'a'),
    );
    expect(choose({ current: mounted, pinned }).mounted).toEqual(pinned);
  });

  it('mounts much that is pinned over several steps, the first of it first', () => {
    const pinned = set('p', 'q', 'r', 's', 't', 'u', 'v', 'w');
    const first = choose({ pinned });
    expect(first).toEqual({ mounted: set('p', 'q', 'r', 's', 't', 'u'), isDone: false });
    expect(choose({ current: first.mounted, pinned })).toEqual({ mounted: pinned, isDone: true });
  });

  it('gives the same set when nothing comes or goes', () => {
    const current = set('a');
    expect(choose({ current, inView: ids('a') })).toEqual({ mounted: current, isDone: true });
    expect(choose({ current, inView: ids('a') }).mounted).toBe(current);
  });
});
