import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKnots } from './find-knots.ts';

const SIZE = 8;
const graphs = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 20 });
const ids = Array.from({ length: SIZE }, (_, index) => index);

function listNext(edges: readonly (readonly [number, number])[]) {
  return (id: number) => edges.filter(([from]) => from === id).map(([, to]) => to);
}

/** Who comes to whom, by trying every path. */
function reach(edges: readonly (readonly [number, number])[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  const ahead = [from];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (const to of listNext(edges)(next)) {
      if (found.has(to)) continue;
      found.add(to);
      ahead.push(to);
    }
  }
  return found;
}

describe('findKnots', () => {
  it('finds the sets whose members all come to each other', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const reached = ids.map((id) => reach(edges, id));
        const expected = ids.flatMap((id) => {
          const knot = ids.filter((other) => reached[id]?.has(other) && reached[other]?.has(id));
          return knot.length > 1 && knot[0] === id ? [knot] : [];
        });
        const found = findKnots(ids, listNext(edges)).map((knot) => [...knot].sort());
        expect(found.sort(([a = 0], [b = 0]) => a - b)).toEqual(expected);
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it('follows a ring of 50,000 without recursion', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => index);
    expect(findKnots(many, (id) => [(id + 1) % many.length])).toHaveLength(1);
  });
});
