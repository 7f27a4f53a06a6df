import type { Viewport } from '@xyflow/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindowFit } from './use-window-fit.ts';

let resize = () => {};
class ObserverByHand {
  constructor(heard: () => void) {
    resize = heard;
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => void vi.stubGlobal('ResizeObserver', ObserverByHand));

function open(room: { width: number; height: number }) {
  const view: { transform: [number, number, number] } = { transform: [0, 0, 1] };
  const setViewport = ({ x, y, zoom }: Viewport) => {
    view.transform = [x, y, zoom];
  };
  const store = { getState: () => ({ ...view, panZoom: { setViewport } }) };
  const element = { getBoundingClientRect: () => room } as unknown as HTMLElement;
  // Of the whole store, this is all that is asked for.
  const fit = createWindowFit(store as never, { current: element });
  fit.follow();
  fit.show(({ width }) => ({ x: width / 2, y: 0, zoom: 1 }), 0);
  const resizeTo = (width: number, windowWidth = width) => {
    room.width = width;
    vi.stubGlobal('innerWidth', windowWidth);
    resize();
  };
  return { view, resizeTo };
}

describe('a view that fits the window', () => {
  it('is made anew for each size of the window', () => {
    const { view, resizeTo } = open({ width: 800, height: 600 });
    expect(view.transform[0]).toBe(400);
    resizeTo(2000);
    expect(view.transform[0]).toBe(1000);
    resizeTo(600);
    expect(view.transform[0]).toBe(300);
  });

  it('waits for a canvas that has no size yet', () => {
    const { view, resizeTo } = open({ width: 0, height: 600 });
    expect(view.transform[0]).toBe(0);
    resizeTo(900);
    expect(view.transform[0]).toBe(450);
  });

  it('stays where it is when a panel takes room, and once somebody has moved the map', () => {
    const { view, resizeTo } = open({ width: 800, height: 600 });
    resizeTo(500, window.innerWidth);
    expect(view.transform[0]).toBe(400);
    view.transform = [50, 60, 2];
    resizeTo(3000);
    expect(view.transform).toEqual([50, 60, 2]);
  });
});
