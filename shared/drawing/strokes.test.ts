import { describe, expect, it } from 'vitest';
import { arcTo, encloseStrokes, endEarlier, joinPoints, lineTo, moveTo } from './strokes.ts';

describe('arcTo', () => {
  it('stays on the circle', () => {
    const center = { x: 10, y: 20 };
    const arc = arcTo(center, 6, Math.PI, Math.PI * 1.5);
    if (arc.kind !== 'curve') throw new Error('not a curve');
    const start = { x: 4, y: 20 };
    expect(arc.to.x).toBeCloseTo(10, 9);
    expect(arc.to.y).toBeCloseTo(14, 9);
    for (let time = 0; time <= 1; time += 0.1) {
      const point = bezierAt([start, arc.first, arc.second, arc.to], time);
      expect(Math.hypot(point.x - center.x, point.y - center.y)).toBeCloseTo(6, 2);
    }
  });
});

describe('endEarlier', () => {
  const up = { x: 0, y: -1 };

  it('shortens a line against the direction of arrival', () => {
    const strokes = [moveTo(0, 100), lineTo(0, 0)];
    expect(endEarlier(strokes, up, 9)).toEqual([moveTo(0, 100), lineTo(0, 9)]);
  });

  it('moves the end and the second control point of a curve', () => {
    const curve = {
      kind: 'curve',
      first: { x: 0, y: 80 },
      second: { x: 50, y: 20 },
      to: { x: 50, y: 0 },
    } as const;
    const [, last] = endEarlier([moveTo(0, 100), curve], up, 9);
    expect(last).toEqual({ ...curve, second: { x: 50, y: 29 }, to: { x: 50, y: 9 } });
  });

  it('leaves alone what is shorter, or no line', () => {
    const short = [moveTo(0, 5), lineTo(0, 0)];
    expect(endEarlier(short, up, 9)).toBe(short);
    expect(endEarlier([moveTo(0, 5)], up, 9)).toEqual([moveTo(0, 5)]);
    expect(endEarlier([], up, 9)).toEqual([]);
  });
});

describe('encloseStrokes', () => {
  it('holds every point and control point', () => {
    const box = encloseStrokes([
      ...joinPoints([
        { x: 3, y: 4 },
        { x: -1, y: 9 },
      ]),
      { kind: 'curve', first: { x: 20, y: 0 }, second: { x: 5, y: 30 }, to: { x: 6, y: 6 } },
    ]);
    expect(box).toEqual({ x: -1, y: 0, width: 21, height: 30 });
  });
});

interface XY {
  readonly x: number;
  readonly y: number;
}

function bezierAt([a, b, c, d]: readonly [XY, XY, XY, XY], time: number): XY {
  const rest = 1 - time;
  const mix = (key: 'x' | 'y'): number =>
    rest ** 3 * a[key] +
    3 * rest ** 2 * time * b[key] +
    3 * rest * time ** 2 * c[key] +
    time ** 3 * d[key];
  return { x: mix('x'), y: mix('y') };
}
