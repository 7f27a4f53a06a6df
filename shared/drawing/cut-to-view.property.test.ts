import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stroke } from '../layout/argument-geometry.ts';
import { type Box, growBox, overlaps } from '../layout/box.ts';
import type { StatementId } from '../model/ids.ts';
import type { Point } from '../model/statement.ts';
import { cutToView, findFirstSeen } from './cut-to-view.ts';
import type { Figure, PathShape, RectShape, Shape } from './scene.ts';

const SEED = 20261128;
const VIEW: Box = { x: 0, y: 0, width: 100, height: 60 };
const number = fc.integer({ min: -200, max: 300 });
const point = fc.record({ x: number, y: number });
const stroke = fc.oneof(
  { weight: 1, arbitrary: point.map((to): Stroke => ({ kind: 'move', to })) },
  { weight: 4, arbitrary: point.map((to): Stroke => ({ kind: 'line', to })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(point, point, point)
      .map(([first, second, to]): Stroke => ({ kind: 'curve', first, second, to })),
  },
);
const lines = fc
  .tuple(point, fc.array(stroke, { maxLength: 12 }))
  .map(([to, rest]): readonly Stroke[] => [{ kind: 'move', to }, ...rest]);
const lineOf = (strokes: readonly Stroke[]): PathShape => ({
  kind: 'path',
  strokes,
  fill: null,
  outline: { colour: '#117a5c', width: 2 },
  leg: null,
});

/** Points along the strokes, close to each other. */
function* walk(strokes: readonly Stroke[]): Generator<Point> {
  let from: Point = { x: 0, y: 0 };
  for (const each of strokes) {
    const { to } = each;
    for (let step = 0; step <= 50 && each.kind !== 'move'; step += 1) {
      const t = step / 50;
      const [first, second] = each.kind === 'curve' ? [each.first, each.second] : [from, to];
      const along = (axis: 'x' | 'y') =>
        each.kind === 'line'
          ? from[axis] + t * (to[axis] - from[axis])
          : (1 - t) ** 3 * from[axis] +
            3 * (1 - t) ** 2 * t * first[axis] +
            3 * (1 - t) * t ** 2 * second[axis] +
            t ** 3 * to[axis];
      yield { x: along('x'), y: along('y') };
    }
    from = to;
  }
}

const write = ({ x, y }: Point) => `${x.toFixed(6)} ${y.toFixed(6)}`;
const isInside = ({ x, y }: Point) => overlaps({ x, y, width: 0, height: 0 }, growBox(VIEW, 1));

describe('cutting a shape to a view', () => {
  it('keeps every point of a line within the view, and adds none', () => {
    fc.assert(
      fc.property(lines, (strokes) => {
        const cut = cutToView(lineOf(strokes), VIEW);
        const kept = new Set([...walk(cut?.kind === 'path' ? cut.strokes : [])].map(write));
        const all = [...walk(strokes)];
        const seen = all.filter(isInside).map(write);
        expect(seen.filter((each) => !kept.has(each))).toEqual([]);
        const known = new Set(all.map(write));
        expect([...kept].filter((each) => !known.has(each))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('drops the strokes of a long line that are far away', () => {
    const far = Array.from({ length: 100 }, (_, index): Stroke => {
      return { kind: index === 0 ? 'move' : 'line', to: { x: 50, y: 20 * index } };
    });
    const cut = cutToView(lineOf(far), VIEW);
    expect(cut?.kind === 'path' && cut.strokes.length).toBeLessThan(8);
    const [start, ...rest] = far;
    const below = start && { ...start, to: { x: 50, y: 200 } };
    expect(below && cutToView(lineOf([below, ...rest.slice(10)]), VIEW)).toBeNull();
  });
});

function ground(box: Box, fill: RectShape['fill'], radius = 6): Figure {
  const shapes: readonly Shape[] = [{ kind: 'rect', box, radius, fill, outline: null }];
  return {
    subject: { kind: 'statement', id: 's' as StatementId, label: '' },
    bounds: box,
    shapes,
  };
}

describe('finding what is covered', () => {
  const wide = growBox(VIEW, 6);

  it('begins at the last ground that fills the view', () => {
    const figures = [ground(VIEW, '#ffffff'), ground(wide, '#ffffff'), ground(VIEW, '#ffffff')];
    expect(findFirstSeen(figures, VIEW)).toBe(1);
  });

  it('begins at the first figure where a corner, or what is seen through, covers it', () => {
    for (const over of [ground(VIEW, '#ffffff'), ground(wide, null)]) {
      expect(findFirstSeen([ground(VIEW, '#ffffff'), over], VIEW)).toBe(0);
    }
  });
});
