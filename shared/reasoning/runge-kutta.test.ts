import { describe, expect, it } from 'vitest';
import { follow } from './runge-kutta.ts';

describe('follow', () => {
  it('runs a system on as the formula that solves it does', () => {
    // A swing that dies away: x'' + 0.2 x' + x = 0.
    const state = Float64Array.of(9, 1, 0);
    const run = follow(Int32Array.of(1, 2), state, ([, x = 0, v = 0], rates) => {
      rates[1] = v;
      rates[2] = -x - 0.2 * v;
    });
    for (const { time } of run) {
      const turn = Math.sqrt(0.99) * time;
      const expected =
        Math.exp(-0.1 * time) * (Math.cos(turn) + (0.1 * Math.sin(turn)) / Math.sqrt(0.99));
      expect(state[1]).toBeCloseTo(expected, 4);
      if (time > 40) break;
    }
    expect(state[0]).toBe(9);
  });
});
