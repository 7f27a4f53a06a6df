import { describe, expect, it } from 'vitest';
import {
  cutToHeight,
  findZoomToHold,
  isInView,
  isMiddleInView,
  liftOff,
  shiftIntoView,
  shiftPairIntoView,
  zoomAbout,
} from './shift-into-view.ts';

const ROOM = { width: 1000, height: 800 };
const CARD = { x: 0, y: 0, width: 200, height: 100 };

describe('a view moved to show a card', () => {
  it('is the same where the card is in it', () => {
    const view = { x: 100, y: 100, zoom: 1 };
    expect(shiftIntoView(view, CARD, ROOM)).toBe(view);
  });

  it('moves no further than it must', () => {
    expect(shiftIntoView({ x: 900, y: 100, zoom: 1 }, CARD, ROOM)).toEqual({
      x: 760,
      y: 100,
      zoom: 1,
    });
  });
});

describe('a card at the edge of a room', () => {
  it.each([
    ['all of it', 650, true, true],
    ['cut, but for less than half', 880, true, false],
    ['cut, but for more than half', 920, false, false],
    ['out of view', 1100, false, false],
  ])('is seen or not: %s', (_, x, isMiddle, isAll) => {
    const view = { x, y: 100, zoom: 1 };
    expect([isMiddleInView(view, CARD, ROOM), isInView(view, CARD, ROOM)]).toEqual([
      isMiddle,
      isAll,
    ]);
  });
});

describe('a view moved to show a card with what it answers', () => {
  const VIEW = { x: 100, y: -300, zoom: 1 };
  const BELOW = { x: 0, y: 300, width: 200, height: 100 };

  it('shows both where there is room for both', () => {
    expect(shiftIntoView(VIEW, BELOW, ROOM)).toEqual({ x: 100, y: -260, zoom: 1 });
    expect(shiftPairIntoView(VIEW, BELOW, CARD, ROOM)).toEqual({ x: 100, y: 40, zoom: 1 });
    const both = { x: 100, y: 100, zoom: 1 };
    expect(shiftPairIntoView(both, BELOW, CARD, ROOM)).toBe(both);
  });

  it('shows the card alone where there is not', () => {
    const far = { ...CARD, x: -1200 };
    expect(shiftPairIntoView(VIEW, BELOW, far, ROOM)).toEqual({ x: 100, y: -260, zoom: 1 });
  });
});

describe('the zoom that holds a box', () => {
  const WIDE = { x: 0, y: 0, width: 1840, height: 100 };

  it('is the same where there is room, else as small as it must be', () => {
    expect(findZoomToHold(1.5, CARD, ROOM)).toBe(1.5);
    const zoom = findZoomToHold(1, WIDE, ROOM);
    expect(zoom).toBeCloseTo(0.5);
    expect(findZoomToHold(zoom, WIDE, ROOM)).toBe(zoom);
    expect(shiftPairIntoView({ x: 300, y: 100, zoom }, CARD, WIDE, ROOM).x).toBeCloseTo(40);
  });

  it('holds the top of one that is too high', () => {
    const top = cutToHeight(0.5, { ...WIDE, height: 5000 }, ROOM);
    expect(top).toEqual({ ...WIDE, height: 1440 });
    expect(shiftPairIntoView({ x: 40, y: 400, zoom: 0.5 }, CARD, top, ROOM).y).toBeCloseTo(40);
  });
});

describe('a view at another zoom', () => {
  it('keeps its middle, or another place', () => {
    const view = { x: 400, y: 300, zoom: 0.5 };
    expect(zoomAbout(view, 1, { x: 500, y: 400 })).toEqual({ x: 300, y: 200, zoom: 1 });
    expect(zoomAbout(view, 1, { x: 400, y: 300 })).toEqual({ x: 400, y: 300, zoom: 1 });
  });

  it('can put a card out of view, which is moved in again', () => {
    const view = zoomAbout({ x: 40, y: 40, zoom: 0.2 }, 1, { x: 500, y: 400 });
    expect(view.x).toBeLessThan(-CARD.width);
    expect(shiftIntoView(view, CARD, ROOM)).toEqual({ x: 40, y: 40, zoom: 1 });
  });
});

describe('a view moved off what covers a card', () => {
  const COVER = { x: 16, y: 600, width: 300, height: 180 };

  it('ends above it, with the gap that cards have from the edge', () => {
    expect(liftOff({ x: 100, y: 550, zoom: 1 }, CARD, COVER)).toEqual({ x: 100, y: 460, zoom: 1 });
  });

  it.each([
    ['the card is beside it', { x: 400, y: 650, zoom: 1 }, COVER],
    ['the card would go out of view', { x: 100, y: 150, zoom: 1 }, { ...COVER, y: 100 }],
  ])('is the same where %s', (_, view, cover) => {
    expect(liftOff(view, CARD, cover)).toBe(view);
  });
});
