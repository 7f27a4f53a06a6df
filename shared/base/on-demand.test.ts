import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OnDemand } from './on-demand.ts';

function openSquares(last: number) {
  const asked: number[] = [];
  const ids = new Set(Array.from({ length: last + 1 }, (_, index) => index));
  const table = OnDemand.over<number, number>(ids, (id) => {
    asked.push(id);
    return id % 10 === 9 ? undefined : id * id;
  });
  return { table, asked };
}

function changePlainly(
  map: ReadonlyMap<number, number>,
  changes: readonly (readonly [number, number | null])[],
) {
  const changed = new Map(map);
  for (const [id, value] of changes) {
    if (value === null) changed.delete(id);
    else changed.set(id, value);
  }
  return changed;
}

describe('a table on demand', () => {
  it('finds what is asked for, once, and nothing else', () => {
    const { table, asked } = openSquares(100);
    expect([table.get(3), table.get(3), table.get(101)]).toEqual([9, 9, undefined]);
    expect(asked).toEqual([3]);
  });

  it('leaves out those for which nothing is found', () => {
    const { table } = openSquares(10);
    expect([...table.keys()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10]);
    expect([table.has(8), table.has(9), table.size]).toEqual([true, false, 10]);
  });

  it('shares what is found with the tables made from it', () => {
    const { table, asked } = openSquares(10);
    const next = table.with(new Map([[1, 100]]));
    expect([next.get(1), next.get(2), table.get(2), table.get(1)]).toEqual([100, 4, 4, 1]);
    expect(asked).toEqual([2, 1]);
    expect(table.with(new Map())).toBe(table);
  });

  it('names what has changed, and does not look for the rest', () => {
    const { table, asked } = openSquares(2000);
    table.get(5);
    const next = table.with(
      new Map<number, number | null>([
        [1, 7],
        [2, null],
        [3000, 1],
      ]),
    );
    expect([...next.listChanged(table)]).toEqual([1, 2, 3000]);
    const many = next.with(new Map(Array.from({ length: 600 }, (_, id) => [id + 1000, -id])));
    expect([...many.listChanged(next)]).toHaveLength(600);
    expect([...many.listChanged(table)]).toHaveLength(603);
    expect(asked).toEqual([5]);
  });

  it('tells from others those made from one another, however much has changed', () => {
    const { table } = openSquares(2000);
    const few = table.with(new Map([[1, 7]]));
    const many = few.with(new Map(Array.from({ length: 600 }, (_, id) => [id, -id])));
    const more = many.with(new Map([[1, 7]]));
    for (const made of [few, many, more]) expect(made.origin).toBe(table.origin);
    expect(openSquares(2000).table.origin).not.toBe(table.origin);
  });

  it('is after any changes what a map would be', () => {
    const CHANGES = fc.array(
      fc.array(fc.tuple(fc.nat(1200), fc.option(fc.nat(50), { freq: 3 })), { maxLength: 300 }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(CHANGES, fc.array(fc.nat(1200), { maxLength: 20 }), (batches, looks) => {
        let { table } = openSquares(900);
        let map: ReadonlyMap<number, number> = new Map(openSquares(900).table);
        for (const batch of batches) {
          const [next, mapNext] = [table.with(new Map(batch)), changePlainly(map, batch)];
          for (const id of looks) expect(next.get(id)).toBe(mapNext.get(id));
          const isNew = (id: number) => map.get(id) !== mapNext.get(id);
          const differing = [...new Set([...map.keys(), ...mapNext.keys()])].filter(isNew);
          expect([...next.listChanged(table)]).toEqual(expect.arrayContaining(differing));
          [table, map] = [next, mapNext];
        }
        expect(new Map(table)).toEqual(map);
      }),
      { seed: 20261127, numRuns: 40 },
    );
  });
});
