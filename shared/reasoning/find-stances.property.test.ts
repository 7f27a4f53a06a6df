import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { type Side, sidesOf } from '../model/queries/sides.ts';
import { findStances } from './find-stances.ts';
import { createFramework } from './framework.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const SIDES: readonly Side[] = ['neither', 'for', 'against', 'both'];

describe('findStances', () => {
  it('is the side of every statement, rings and undercuts included', () => {
    const met = new Set<Side | undefined>();
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, rings) => {
        const map = createRandomDebate(seed, { statements: 9, arguments: 14, rings });
        const framework = createFramework(map);
        const stances = findStances(framework, framework.slots.get('s0' as StatementId) ?? -1);
        for (const [id, side] of sidesOf(map)) {
          const found = SIDES[stances[framework.slots.get(id) ?? -1] ?? 0];
          expect(found, id).toBe(side);
          met.add(found);
        }
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
    expect(met.size).toBe(4);
  });
});
