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

  it('finds in boxes of any size what is expected there and lies there, of whatever was listed ahead', () => {
    fc.assert(
      fc.property(
        fc.array(BOX, { maxLength: 30 }),
        fc.array(BOX, { maxLength: 8 }),
        (all, sought) => {
          const index = createSpatialIndex<number>((id) => {
            const box = all[id];
            return box === undefined ? [] : [{ ...box, height: box.height / 2 }];
          });
          index.place(-1, [{ x: 0, y: 0, width: 10, height: 10 }]);
          index.beginAnew(() => all.map((box, id) => [id, box]));
          for (const box of [{ x: 0, y: 0, width: 20, height: 20 }, ...sought]) {
            const expected = [...all.entries()]
              .filter(([, { height, ...each }]) => overlaps({ ...each, height: height / 2 }, box))
              .map(([id]) => id);
            expect(index.find(box)).toEqual(expected);
          }
        },
      ),
      { seed: 20261128, numRuns: 100 },
    );
  });

  it('goes on with what is listed, wherever that was left and whatever was looked for meanwhile', () => {
    const STEPS = fc.array(fc.record({ steps: fc.nat(8), box: BOX, isAnew: fc.boolean() }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(BOX, { minLength: 1, maxLength: 30 }), STEPS, (all, acts) => {
        const index = createSpatialIndex<number>((id) => (all[id] ? [all[id]] : []));
        const list = () => all.map((box, id) => [id, box] as const);
        index.beginAnew(list);
        const listing = index.catchUp();
        for (const { steps, box, isAnew } of acts) {
          for (let step = 0; step < steps; step += 1) listing.next();
          if (isAnew) index.beginAnew(list);
          index.find(box, () => false);
        }
        index.place(-1, [{ x: 0, y: 0, width: 10, height: 10 }]);
        const everywhere = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
        expect(index.find(everywhere)).toEqual([...all.keys(), -1]);
      }),
      { seed: 20261128, numRuns: 100 },
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

  it('locates what is expected while it may, the smallest first, and the rest when it is asked again', () => {
    const boxes = new Map([
      ['wide', { x: 0, y: 0, width: 4000, height: 10 }],
      ['near', { x: 0, y: 0, width: 50, height: 50 }],
      ['tall', { x: 0, y: 0, width: 10, height: 900 }],
    ]);
    const located: string[] = [];
    const index = createSpatialIndex<string>((id) => {
      located.push(id);
      return [...boxes].flatMap(([each, box]) => (each === id ? [box] : []));
    });
    for (const [id, box] of boxes) index.expect(id, box);
    const spot = { x: 1, y: 1, width: 5, height: 5 };
    let left = 2;
    const mayGoOn = () => {
      left -= 1;
      return left >= 0;
    };
    expect(index.find(spot, mayGoOn)).toEqual(['near', 'tall']);
    expect(index.find(spot, () => false)).toEqual(['near', 'tall']);
    expect(index.find(spot)).toEqual(['wide', 'near', 'tall']);
    expect(located).toEqual(['near', 'tall', 'wide']);
  });
});
