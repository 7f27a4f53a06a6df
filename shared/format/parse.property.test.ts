import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { checkMap } from '../model/check-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { parseMap } from './parse.ts';
import { salvageMap } from './salvage.ts';
import { writeMap } from './write.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('parse', () => {
  it('[W1] gives back what was written', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 60 }), (seed, statements) => {
        const map = createRandomMap(createRandom(seed), { statements });
        const outcome = parseMap(writeMap(map));
        expect(outcome).toEqual({ kind: 'map', map, problems: [], unplaced: [], readOnly: false });
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('[P1] gives a map or problems for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const outcome = parseMap(bytes);
        expect(outcome.problems.length).toBeGreaterThan(0);
        const salvaged = salvageMap(bytes);
        if (salvaged.kind === 'map') expect(checkMap(salvaged.map)).toEqual([]);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
