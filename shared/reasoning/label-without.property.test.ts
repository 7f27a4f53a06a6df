import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { createFramework } from './framework.ts';
import { nameLabel } from './label.ts';
import { createLabelsWithout } from './label-without.ts';
import { groundPlainly } from './testing/plain-evaluation.ts';
import { createRandomDebate } from './testing/random-debate.ts';
import { withoutStatement } from './testing/without-statement.ts';
import { upstreamOf } from './walk.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });

describe('a label without a statement', () => {
  it('is the one that the definition gives once it is taken out, one after the other', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, rings) => {
        const map = createRandomDebate(seed, { statements: 8, arguments: 14, rings });
        const framework = createFramework(map);
        const relevant = upstreamOf(framework, [0]);
        const labelWithout = createLabelsWithout(framework, relevant, 0);
        for (const slot of relevant) {
          const id = framework.ids[slot] as StatementId;
          if (slot === 0 || !map.statements.has(id)) continue;
          const expected = groundPlainly(withoutStatement(map, id)).get('s0' as StatementId);
          expect(nameLabel(labelWithout(slot)), id).toBe(expected);
        }
      }),
      { seed: 20_200_804, numRuns: 200 },
    );
  });
});
