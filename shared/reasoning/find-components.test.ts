import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents, type Graph } from './find-components.ts';

const SIZE = 8;
const edges = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 20 });

function layOut(size: number, links: readonly (readonly [number, number])[]): Graph {
  const lists = Array.from({ length: size }, (_, from) =>
    links.filter(([start]) => start === from).map(([, end]) => end),
  );
  const starts = Int32Array.from(
    { length: size + 1 },
    (_, from) => lists.slice(0, from).flat().length,
  );
  return { starts, next: Int32Array.from(lists.flat()) };
}

describe('findComponents', () => {
  it('has each member once, and after all that its component leads to', () => {
    fc.assert(
      fc.property(edges, (links) => {
        const { members, ends } = findComponents(layOut(SIZE, links));
        expect([...members].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        const rank = (member: number) => ends.findIndex((end) => members.indexOf(member) < end);
        for (const [from, to] of links) expect(rank(to)).toBeLessThanOrEqual(rank(from));
      }),
      { seed: 20_261_127, numRuns: 500 },
    );
  });
});
