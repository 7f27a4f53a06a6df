import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { computeGeometry } from '../state/geometry.ts';
import { expectCards, expectLines, listUpperEdges } from './expected-places.ts';
import { encloseSegment, listSegments } from './painting/line-segments.ts';

const REST = { positions: new Map(), writing: null };
const RUNS = { seed: 20261127, numRuns: 60 };

function holds(outer: Box | undefined, inner: Box): boolean {
  if (outer === undefined) return false;
  const both = encloseBoxes([outer, inner]);
  const isSame = (first: number, second: number | undefined) =>
    Math.abs(first - (second ?? Number.NaN)) < 1e-6;
  return isSame(outer.width, both?.width) && isSame(outer.height, both?.height);
}

function drawGeometry(seed: number, isLaidOut: boolean) {
  const map = createRandomMap(createRandom(seed), { statements: 40 });
  return computeGeometry(isLaidOut ? layOutCards(map) : map, REST, null);
}

describe('what is expected without measuring', () => {
  it('holds every card, and begins with its upper edge', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.boolean(), (seed, isLaidOut) => {
        const geometry = drawGeometry(seed, isLaidOut);
        const expected = expectCards(geometry);
        for (const [id, box] of geometry.boxes) {
          expect(holds(expected.get(id), box), id).toBe(true);
          const [edge] = listUpperEdges(geometry, [id]);
          expect(edge).toEqual({ ...box, height: 0 });
        }
      }),
      RUNS,
    );
  });

  it('holds every line, wherever cards lie', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.boolean(), (seed, isLaidOut) => {
        const geometry = drawGeometry(seed, isLaidOut);
        const expected = expectLines(geometry, expectCards(geometry));
        for (const [id, route] of geometry.routes) {
          for (const segment of listSegments(route)) {
            expect(holds(expected.get(id), encloseSegment(segment)), id).toBe(true);
          }
          const alone = expectLines(geometry, expectCards(geometry), [id]);
          expect([...alone]).toEqual([[id, expected.get(id)]]);
        }
      }),
      RUNS,
    );
  });
});
