import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { countManners, findManner, listChangedFields } from './changed-fields.ts';
import { compareMaps } from './compare-maps.ts';
import { drawFork } from './testing/fork.ts';

const runs = { seed: 20_261_126, numRuns: 200 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('the difference between two maps', () => {
  it('applied to the one gives the other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { ours, theirs } = drawFork(seed);
        expect(applyPlainly(ours, compareMaps(ours, theirs))).toEqual(theirs);
      }),
      runs,
    );
  });

  it('is nothing for a map and itself, and turns around with its sides', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { ours, theirs } = drawFork(seed);
        expect(compareMaps(ours, structuredClone(ours))).toEqual([]);
        const [there, back] = [
          countManners(compareMaps(ours, theirs)),
          countManners(compareMaps(theirs, ours)),
        ];
        expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
      }),
      runs,
    );
  });

  it('tells of each thing that is there on both sides in which fields it differs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { ours, theirs } = drawFork(seed);
        for (const entry of compareMaps(ours, theirs)) {
          if (entry.before === null || entry.after === null) continue;
          const fields = listChangedFields(entry.kind, entry.before, entry.after);
          expect(fields.length).toBeGreaterThan(0);
          const isPlace = fields.every(({ field }) => field === 'at' || field === 'order');
          expect(findManner(entry)).toBe(isPlace ? 'moved' : 'changed');
        }
      }),
      runs,
    );
  });
});
