import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../shared/layout/box.ts';
import { createSpatialIndex } from './spatial-index.ts';

const COORDINATE = fc.integer({ min: -6000, max: 6000 });
const BOX = fc.record({
  x: COORDINATE,
  y: COORDINATE,
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});

describe('a spatial index', () => {
  it('finds in any box what a look at everything finds, after things were moved and removed', () => {
    fc.assert(
      fc.property(
        fc.array(BOX, { maxLength: 30 }),
        fc.array(BOX, { maxLength: 10 }),
        BOX,
        (first, second, sought) => {
          const index = createSpatialIndex<number>();
          const where = new Map([...first, ...second].map((box, id) => [id, box]));
          for (const [id, box] of where) index.place(id, [box]);
          for (const [id, box] of second.entries()) {
            index.place(id, [box]);
            where.set(id, box);
          }
          for (const id of where.keys()) {
            if (id % 3 !== 0) continue;
            index.remove(id);
            where.delete(id);
          }
          const expected = [...where].filter(([, box]) => overlaps(box, sought));
          expect(new Set(index.find(sought))).toEqual(new Set(expected.map(([id]) => id)));
        },
      ),
      { seed: 20200804, numRuns: 200 },
    );
  });

  it('lists what was placed last as last, however it is sought', () => {
    const index = createSpatialIndex<string>();
    const at = (x: number) => [{ x, y: 0, width: 50, height: 50 }];
    index.place('a', at(0));
    index.place('b', at(10));
    index.place('c', at(600));
    index.place('a', at(5));
    expect(index.find({ x: 0, y: 0, width: 100, height: 100 })).toEqual(['b', 'a']);
    expect(index.find({ x: -1e5, y: -1e5, width: 2e5, height: 2e5 })).toEqual(['b', 'c', 'a']);
  });

  it('finds something that lies in several boxes once', () => {
    const index = createSpatialIndex<string>();
    index.place('line', [
      { x: 0, y: 0, width: 2000, height: 2 },
      { x: 2000, y: 0, width: 2, height: 2000 },
    ]);
    expect(index.find({ x: 0, y: -10, width: 3000, height: 3000 })).toEqual(['line']);
    expect(index.find({ x: 1990, y: 1500, width: 30, height: 30 })).toEqual(['line']);
  });
});
