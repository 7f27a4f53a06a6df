import { describe, expect, it, vi } from 'vitest';
import type { FlowStore } from './mounting/mounting.ts';
import { createSight } from './sight.ts';

type Seen = ReturnType<FlowStore['getState']>;

const FIRST: Seen = { transform: [20, 30, 0.7], width: 800, height: 600 };

function createFlow(first: Seen) {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    move: (next: Partial<Seen>) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}

describe('what is seen of a map', () => {
  it('stays what it was at first until React Flow knows its room', () => {
    const sight = createSight();
    sight.show(FIRST);
    const flow = createFlow({ transform: [0, 0, 1], width: 0, height: 0 });
    sight.follow(flow);
    expect(sight.getState()).toBe(FIRST);
    flow.move({ width: 640, height: 480 });
    expect(sight.getState()).toEqual({ transform: [0, 0, 1], width: 640, height: 480 });
  });

  it('is no news where React Flow shows the same', () => {
    const sight = createSight();
    sight.show(FIRST);
    const hear = vi.fn();
    sight.subscribe(hear);
    const flow = createFlow({ ...FIRST, transform: [20, 30, 0.7] });
    sight.follow(flow);
    expect(hear).not.toHaveBeenCalled();
    flow.move({ transform: [21, 30, 0.7] });
    expect(hear).toHaveBeenCalledOnce();
  });

  it('moves with React Flow until that goes', () => {
    const sight = createSight();
    const flow = createFlow(FIRST);
    const stop = sight.follow(flow);
    flow.move({ transform: [0, 0, 2] });
    stop();
    flow.move({ transform: [0, 0, 3] });
    expect(sight.getState().transform).toEqual([0, 0, 2]);
  });
});
