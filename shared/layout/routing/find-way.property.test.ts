import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import { type Box, overlaps } from '../box.ts';
import { createCardField } from './card-field.ts';
import { findWay, type Gate, MOST_STEPS } from './find-way.ts';
import { boxAround, Ground } from './ground.ts';

const RUNS = { seed: 20261127, numRuns: 40 };
const WITHIN = { x: -400, y: -400, width: 4800, height: 4800 };

function layGround(boxes: readonly Box[]): Ground {
  const cards = new Map(boxes.map((box, index) => [`s${index}` as StatementId, box]));
  const field = createCardField(cards, (id) => cards.get(id as StatementId));
  return new Ground({ field, own: [], within: WITHIN, track: 2 });
}

function strew(seed: number, count: number): readonly Box[] {
  const random = createRandom(seed);
  const place = () => 200 + Math.round(random() * 3600);
  return Array.from({ length: count }, () => ({ x: place(), y: place(), width: 272, height: 120 }));
}

const START: Gate = { at: { x: 0, y: 0 }, heading: 0, cost: 0 };
const END: Gate = { at: { x: 4000, y: 4000 }, heading: 0, cost: 0 };

describe('findWay', () => {
  it('goes straight where nothing is between', () => {
    const end: Gate = { at: { x: 900, y: 0 }, heading: 0, cost: 0 };
    const { way } = findWay(layGround([]), [START], [end]);
    expect(way).toMatchObject({ start: 0, end: 0 });
    expect(way?.points.every(({ y }) => y === 0)).toBe(true);
    expect(way?.points.at(-1)).toEqual(end.at);
  });

  it('takes the start and end that cost less', () => {
    const dear: Gate = { ...START, cost: 500 };
    const far: Gate = { at: { x: 2000, y: 0 }, heading: 0, cost: 0 };
    const near: Gate = { at: { x: 900, y: 0 }, heading: 0, cost: 0 };
    expect(findWay(layGround([]), [dear, START], [far, near]).way).toMatchObject({
      start: 1,
      end: 1,
    });
  });

  it('passes every card, in steps that are counted and bounded', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 0, max: 160 }), (seed, count) => {
        const boxes = strew(seed, count);
        const { way, steps } = findWay(layGround(boxes), [START], [END]);
        expect(steps).toBeLessThanOrEqual(MOST_STEPS);
        const points = way?.points ?? [];
        const isClear = points.every((to, index) => {
          const piece = boxAround(points[index - 1] ?? to, to);
          return boxes.every((box) => !overlaps(box, piece));
        });
        expect(isClear).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives up where cards close the way', () => {
    const wall = Array.from({ length: 60 }, (_, index) => ({
      x: 1000,
      y: -500 + index * 100,
      width: 272,
      height: 100,
    }));
    expect(findWay(layGround(wall), [START], [END]).way).toBeNull();
  });
});
