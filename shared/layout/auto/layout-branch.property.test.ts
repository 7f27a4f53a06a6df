import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { type Box, overlaps } from '../box.ts';
import { layoutBranch } from './layout-branch.ts';

const SIZE = { width: 272, height: 96 };

describe('layoutBranch', () => {
  it('moves its own branch only and covers no other card', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(30), (seed, pick) => {
        const map = createRandomMap(createRandom(seed), { statements: 30 });
        const ids = [...map.statements.keys()];
        const boxes = new Map<StatementId, Box>(
          ids.map((id, at) => [id, { x: (at % 6) * 300, y: Math.floor(at / 6) * 124, ...SIZE }]),
        );
        const root = ids[pick % ids.length];
        if (root === undefined) return;
        const places = layoutBranch(map, boxes, boxes, root);
        const branch = new Set([root, ...branchOf(map, root).statements]);
        expect(new Set(places.keys())).toEqual(branch);
        for (const place of places.values()) {
          for (const [id, box] of boxes) {
            if (!branch.has(id)) expect(overlaps({ ...place, ...SIZE }, box)).toBe(false);
          }
        }
      }),
      { seed: 20200624, numRuns: 60 },
    );
  });
});
