import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction } from '../../model/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { type Box, overlaps } from '../box.ts';
import { layoutBranch } from './layout-branch.ts';

const SIZE = { width: 272, height: 96 };

/** Where the cards of a branch go in a map of a direction, relative to its root. */
function layFrom(map: ArgumentMap, root: StatementId, direction: Direction) {
  const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
  const boxes = new Map([...map.statements.keys()].map((id) => [id, { x: 0, y: 0, ...SIZE }]));
  const own = { ...map, details: { ...map.details, direction } };
  const places = layoutBranch(own, sizes, boxes, root);
  const { x, y } = places.get(root) ?? { x: 0, y: 0 };
  return new Map([...places].map(([id, place]) => [id, { x: place.x - x, y: place.y - y }]));
}

describe('layoutBranch', () => {
  it('lays out a branch top-down where for and against divide at the motion alone', () => {
    const map = readNotation(
      'motion M\nposition p\np supports M\nr supports p\no attacks p\nq supports r\ns attacks M',
    );
    const branch = 'p' as StatementId;
    const topDown = layFrom(map, branch, 'top-down');
    expect(layFrom(map, branch, 'for-against')).toEqual(topDown);
    expect(layFrom(map, branch, 'left-right')).not.toEqual(topDown);
    const motion = 'M' as StatementId;
    expect(layFrom(map, motion, 'for-against')).not.toEqual(layFrom(map, motion, 'top-down'));
  });

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
