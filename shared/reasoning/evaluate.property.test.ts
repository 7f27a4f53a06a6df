import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '../model/check-map.ts';
import type { GradualName } from '../model/gradual-name.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { groundPlainly, settlePlainly } from './testing/plain-evaluation.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const runs = { seed: 20_200_804, numRuns: 200 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const sizes = fc.record({
  statements: fc.integer({ min: 1, max: 7 }),
  arguments: fc.integer({ min: 0, max: 10 }),
  rings: fc.boolean(),
});
const semantics = fc.constantFrom<GradualName>('df-quad', 'quadratic-energy');

describe('evaluation', () => {
  it('is tried on sound maps', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, size) => {
        expect(checkMap(createRandomDebate(seed, size))).toEqual([]);
      }),
      runs,
    );
  });

  it('gives the labels that the definition gives, applied to all at once until nothing changes', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, size) => {
        const map = createRandomDebate(seed, size);
        expect(labelsById(evaluateMap(map))).toEqual(groundPlainly(map));
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('gives the strengths at which the whole system comes to rest', () => {
    fc.assert(
      fc.property(seeds, sizes, semantics, (seed, size, name) => {
        const map = createRandomDebate(seed, size);
        const expected = settlePlainly(map, name, { step: 0.1, longest: 100 });
        fc.pre(expected !== null);
        for (const [id, strength] of strengthsById(evaluateMap(map, name))) {
          expect(strength, id).toBeCloseTo(expected?.get(id) ?? Number.NaN, 7);
        }
      }),
      runs,
    );
  });

  it('does so among dense rings, where a ring may come to rest in several ways', () => {
    fc.assert(
      fc.property(seeds, semantics, (seed, name) => {
        const map = createRandomDebate(seed, { statements: 6, arguments: 40, rings: true });
        const expected = settlePlainly(map, name, { step: 0.1, longest: 100 });
        fc.pre(expected !== null);
        for (const [id, strength] of strengthsById(evaluateMap(map, name))) {
          expect(strength, id).toBeCloseTo(expected?.get(id) ?? Number.NaN, 6);
        }
      }),
      { ...runs, numRuns: 15 },
    );
  });
});
