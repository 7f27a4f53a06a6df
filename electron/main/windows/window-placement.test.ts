import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, placeWindow, SMALLEST_SIZE } from './window-placement.ts';

const MAIN: Bounds = { x: 0, y: 24, width: 1920, height: 1056 };
const SECOND: Bounds = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('placeWindow', () => {
  it('spreads the first window ever over most of the main screen', () => {
    expect(placeWindow(null, undefined, [MAIN, SECOND])).toEqual({
      x: 96,
      y: 77,
      width: 1728,
      height: 950,
    });
  });

  it('gives the first window all of a small screen, and of a very large one as much as is read at once', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placeWindow(null, undefined, [small])).toEqual(small);
    const large = { x: 0, y: 0, width: 3840, height: 2160 };
    expect(placeWindow(null, undefined, [large])).toMatchObject({ width: 1760, height: 1100 });
  });

  it('puts a window back where it stood, on whichever screen', () => {
    const stood = { x: 2000, y: 100, width: 900, height: 700 };
    expect(placeWindow(stood, undefined, [MAIN, SECOND])).toEqual(stood);
  });

  it('brings a window back from a screen that is gone, at its size', () => {
    const stood = { x: 2000, y: 100, width: 900, height: 700 };
    expect(placeWindow(stood, undefined, [MAIN])).toEqual({
      x: 510,
      y: 202,
      width: 900,
      height: 700,
    });
  });

  it('brings back a window whose title bar lies above the screen', () => {
    const stood = { x: 100, y: -500, width: 900, height: 700 };
    expect(placeWindow(stood, undefined, [MAIN]).y).toBeGreaterThanOrEqual(MAIN.y);
  });

  it('sets further windows off from the one in front', () => {
    const inFront = { x: 100, y: 100, width: 900, height: 700 };
    expect(placeWindow(null, inFront, [MAIN])).toEqual({ x: 128, y: 128, width: 900, height: 700 });
  });

  it('starts again in the corner when there is no more room', () => {
    const inFront = { x: 1000, y: 360, width: 900, height: 700 };
    expect(placeWindow(null, inFront, [MAIN])).toEqual({ x: 0, y: 24, width: 900, height: 700 });
  });

  it('always gives a window that can be taken hold of and is not too small', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 0, max: 8000 });
    const bounds = fc.record({ x: number, y: number, width: size, height: size });
    const screen = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 800, max: 4000 }),
      height: fc.integer({ min: 600, max: 3000 }),
    });
    fc.assert(
      fc.property(
        fc.option(bounds),
        fc.option(bounds, { nil: undefined }),
        fc.array(screen, { minLength: 1, maxLength: 3 }),
        (remembered, inFront, screens) => {
          const placed = placeWindow(remembered, inFront, screens);
          const isInSight = screens.some(
            (area) =>
              placed.y >= area.y &&
              placed.y < area.y + area.height &&
              placed.x < area.x + area.width &&
              placed.x + placed.width > area.x,
          );
          return (
            isInSight &&
            placed.width >= SMALLEST_SIZE.width &&
            placed.height >= SMALLEST_SIZE.height
          );
        },
      ),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
