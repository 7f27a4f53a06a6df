import { describe, expect, it } from 'vitest';
import { createZoomSteps } from './step-zoom.ts';

function open() {
  let [now, zoom] = [0, 1];
  const goals: number[] = [];
  const flow = { getZoom: () => zoom, zoomTo: (goal: number) => goals.push(goal) };
  const step = createZoomSteps(flow, () => now);
  const wait = (ms: number, there: number) => {
    now += ms;
    zoom = there;
  };
  return { goals, step, wait };
}

describe('steps of the zoom', () => {
  it('add up while one is on its way', () => {
    const { goals, step, wait } = open();
    step(-1, 160);
    wait(40, 0.95);
    step(-1, 160);
    expect(goals[1]).toBeCloseTo(1 / 1.44);
  });

  it('go on from what is shown, once nothing moves', () => {
    const { goals, step, wait } = open();
    step(1, 160);
    wait(200, 2);
    step(1, 160);
    expect(goals[1]).toBeCloseTo(2.4);
  });

  it('do not go on counting beyond what can be shown', () => {
    const { goals, step } = open();
    for (let time = 0; time < 20; time += 1) step(1, 160);
    step(-1, 160);
    expect(goals.at(-1)).toBeCloseTo(2.5);
  });
});
