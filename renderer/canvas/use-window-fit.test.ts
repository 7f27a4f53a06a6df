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

function open(room: { width: number; height: number }, showsWork = () => true) {
  const view: { transform: [number, number, number] } = { transform: [0, 0, 1] };
  const setViewport = ({ x, y, zoom }: Viewport) => {
    view.transform = [x, y, zoom];
  };
  const store = { getState: () => ({ ...view, panZoom: { setViewport } }) };
  const element = { getBoundingClientRect: () => room } as unknown as HTMLElement;
  // Of the whole store, this is all that is asked for.
  const fit = createWindowFit(store as never, { current: element }, showsWork);
  fit.follow();
  fit.show(({ width, height }) => ({ x: width / 2, y: height - 600, zoom: 1 }), 0);
  const resizeTo = (width: number, height = room.height) => {
    Object.assign(room, { width, height });
    resize();
  };
  const goBySelf = (x: number) => {
    fit.allow({ x, y: 0, zoom: 1 });
    view.transform = [x, 0, 1];
  };
  return { fit, view, resizeTo, goBySelf };
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

  it('stays where it is when a bar takes height, under the pointer of who has pressed a card', () => {
    const { view, resizeTo } = open({ width: 800, height: 600 });
    view.transform = [400, 0, 1];
    resizeTo(800, 560);
    expect(view.transform[1]).toBe(0);
  });

  it('is made anew where the app has gone on by itself and what it showed stays in view', () => {
    const { view, resizeTo, goBySelf } = open({ width: 800, height: 600 });
    goBySelf(350);
    resizeTo(1000);
    expect(view.transform[0]).toBe(500);
  });

  it('stays with what the app went on to show where the whole would leave it out', () => {
    let isShown = false;
    const { view, resizeTo, goBySelf } = open({ width: 800, height: 600 }, () => isShown);
    goBySelf(350);
    resizeTo(1000);
    expect(view.transform[0]).toBe(350);
    isShown = true;
    resizeTo(900);
    expect(view.transform[0]).toBe(450);
  });

  it('goes on in the canvas that takes the place of its own, as in another language', () => {
    const before = open({ width: 800, height: 600 });
    before.resizeTo(1000);
    const { fit, view, resizeTo } = open({ width: 1000, height: 600 });
    fit.resume(before.fit.leave());
    expect(view.transform[0]).toBe(500);
    resizeTo(600);
    expect(view.transform[0]).toBe(300);
  });

  it('is not made anew in the next canvas where somebody has moved the map', () => {
    const before = open({ width: 800, height: 600 });
    before.view.transform = [50, 60, 2];
    const { fit, view, resizeTo } = open({ width: 800, height: 600 });
    fit.resume(before.fit.leave());
    resizeTo(600);
    expect(view.transform).toEqual([50, 60, 2]);
  });

  it('tells whether anybody has moved the map since the app has shown something', () => {
    const { fit, view, goBySelf } = open({ width: 800, height: 600 });
    expect(fit.isKept()).toBe(true);
    goBySelf(350);
    expect(fit.isKept()).toBe(true);
    view.transform = [351, 0, 1];
    expect(fit.isKept()).toBe(false);
  });

  it('stays where it is once somebody has moved the map', () => {
    const { view, resizeTo } = open({ width: 800, height: 600 });
    view.transform = [50, 60, 2];
    resizeTo(3000);
    expect(view.transform).toEqual([50, 60, 2]);
  });
});
