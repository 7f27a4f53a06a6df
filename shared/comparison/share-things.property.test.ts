import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runToEnd } from '../base/run-to-end.ts';
import { compareMaps } from './compare-maps.ts';
import { ENTITY_KINDS, tableOf } from './entity-kind.ts';
import { shareInPieces } from './share-things.ts';
import { drawFork } from './testing/fork.ts';

const runs = { seed: 20_261_128, numRuns: 60 };

it('is the map it was, in the same order, and differs from the other in nothing that says the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const { base, ours } = drawFork(seed);
      const shared = runToEnd(shareInPieces(structuredClone(ours), base));
      expect(shared).toEqual(ours);
      const differing = new Set(
        compareMaps(base, ours).flatMap((entry) => (entry.kind === 'details' ? [] : entry.id)),
      );
      for (const kind of ENTITY_KINDS) {
        expect([...tableOf(shared, kind).keys()]).toEqual([...tableOf(ours, kind).keys()]);
        for (const [id, thing] of tableOf(shared, kind)) {
          expect(thing === tableOf(base, kind).get(id)).toBe(!differing.has(id));
        }
      }
    }),
    runs,
  );
});
