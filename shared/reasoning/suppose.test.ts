import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { evaluate, reevaluate } from './evaluate.ts';
import { createFramework } from './framework.ts';
import { type Supposition, suppose } from './suppose.ts';
import { labelsById, strengthsById } from './testing/by-id.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const runs = { seed: 20_200_804, numRuns: 200 };
const suppositions = fc.oneof(
  fc.constantFrom<Supposition>({ kind: 'accepted' }, { kind: 'rejected' }, { kind: 'left-out' }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((credence) => ({ kind: 'credence', credence }) as const),
);

describe('what is supposed', () => {
  it('comes out the same whether all is evaluated or only what depends on it', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.boolean(),
        fc.nat({ max: 5 }),
        suppositions,
        (seed, rings, index, what) => {
          const map = createRandomDebate(seed, { statements: 6, arguments: 9, rings });
          const before = evaluate(createFramework(map), 'quadratic-energy');
          const { framework, changed } = suppose(
            before.framework,
            new Map([[`s${index}` as StatementId, what]]),
          );
          const after = reevaluate(before, framework, changed);
          const whole = evaluate(framework, 'quadratic-energy');
          expect(labelsById(after)).toEqual(labelsById(whole));
          for (const [id, strength] of strengthsById(whole)) {
            expect(strengthsById(after).get(id)).toBeCloseTo(strength, 7);
          }
        },
      ),
      runs,
    );
  });

  it('leaves the framework it is supposed of as it was', () => {
    const framework = createFramework(
      createRandomDebate(3, { statements: 5, arguments: 5, rings: false }),
    );
    const { slots, ...tables } = framework;
    const before = structuredClone(tables);
    suppose(framework, new Map([['s1' as StatementId, { kind: 'rejected' }]]));
    expect(framework).toEqual({ ...before, slots });
  });
});
