import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADUAL_NAMES } from '../model/gradual-name.ts';
import type { StatementId } from '../model/ids.ts';
import {
  awaitLanes,
  estimateEachWithout,
  openTrials,
  restsWithout,
  type Trials,
  tryEachWithout,
  tryWithout,
} from './crux-trials.ts';
import { RULE, type Slot } from './framework.ts';
import { LANES } from './lanes.ts';
import { SEMANTICS } from './semantics.ts';
import { evaluateMap } from './testing/by-id.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const unbounded = () => ({ left: Number.POSITIVE_INFINITY });

/** Statements that lead to the motion, as many as there are lanes. */
function listSlots({ evaluation, goal, relevant }: Trials): readonly Slot[] {
  const { rules } = evaluation.framework;
  return relevant.filter((slot) => slot !== goal && rules[slot] !== RULE.argument).slice(0, LANES);
}

describe.each(GRADUAL_NAMES)('%s on lanes', (name) => {
  it('gathers and weighs as it does one by one', () => {
    const { gather, weigh, gatherLanes, weighLanes } = SEMANTICS[name];
    const few = fc.array(share, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(few, few, share, share, (before, strengths, part, base) => {
        const gathered = Float64Array.from(before);
        gatherLanes(gathered, Float64Array.from([0, ...strengths]), 1, part);
        const weighed = new Float64Array(before.length);
        weighLanes(base, gathered, Float64Array.from(strengths), weighed);
        for (const [lane, strength] of strengths.entries()) {
          const attack = gather(before[lane] ?? 0, part * strength);
          expect(gathered[lane]).toBe(attack);
          expect(weighed[lane]).toBe(weigh(base, attack, strength));
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('leaves the goal as strong without each of many statements as one trial after the other does', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const map = createRandomDebate(seed, { statements: 30, arguments: 60, rings: true });
        const trials = openTrials(evaluateMap(map, name), 's0' as StatementId);
        if (trials === null) throw new Error('There is no motion');
        const slots = listSlots(trials);
        if (slots.length === 0 || !restsWithout(trials, slots, unbounded())) return;
        awaitLanes(trials, true);
        for (const without of tryEachWithout(trials, slots, unbounded()) ?? []) {
          const { strength } = tryWithout(trials, without.slot, false, unbounded());
          expect(Math.abs(without.strength - strength)).toBeLessThan(1e-8);
          compared += 1;
        }
      }),
      { seed: 20_261_128, numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it.each([true, false])('estimates that closely, with rings: %s', (rings) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const map = createRandomDebate(seed, { statements: 30, arguments: 60, rings });
        const trials = openTrials(evaluateMap(map, name), 's0' as StatementId);
        if (trials === null) throw new Error('There is no motion');
        const slots = listSlots(trials);
        if (slots.length === 0 || !restsWithout(trials, slots, unbounded())) return;
        for (const estimate of estimateEachWithout(trials, slots)) {
          const { strength } = tryWithout(trials, estimate.slot, false, unbounded());
          expect(estimate.isEstimate).toBe(true);
          expect(Math.abs(estimate.strength - strength)).toBeLessThan(rings ? 0.005 : 1e-12);
        }
      }),
      { seed: 20_261_129, numRuns: 60 },
    );
  });
});
