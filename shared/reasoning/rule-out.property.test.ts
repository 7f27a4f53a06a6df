import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADUAL_NAMES } from '../model/gradual-name.ts';
import type { StatementId } from '../model/ids.ts';
import { enclose } from './course.ts';
import { mayFlip, openTrials, type Trials } from './crux-trials.ts';
import { RULE, type Slot } from './framework.ts';
import { ruleOut } from './rule-out.ts';
import { evaluateMap, strengthsById } from './testing/by-id.ts';
import { createLargeDebate, judge } from './testing/large-debate.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const MOTION = 's0' as StatementId;
const unbounded = () => ({ left: Number.POSITIVE_INFINITY });

function open(...[map, semantics]: Parameters<typeof evaluateMap>): Trials {
  const trials = openTrials(evaluateMap(map, semantics), MOTION);
  if (trials === null) throw new Error('There is no motion');
  return trials;
}

function listStatements({ evaluation, goal, relevant }: Trials): readonly Slot[] {
  const { rules } = evaluation.framework;
  return relevant.filter((slot) => slot !== goal && rules[slot] !== RULE.argument);
}

describe('what is ruled out', () => {
  it.each(GRADUAL_NAMES)('does not come about, whatever the credence: %s', (semantics) => {
    let ruledOut = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const map = createRandomDebate(seed, { statements: 14, arguments: 26, rings: true });
        const trials = open(map, semantics);
        const { ids } = trials.evaluation.framework;
        for (const slot of listStatements(trials)) {
          if (mayFlip(trials, [slot], unbounded())) continue;
          const leads = [0, 0.25, 0.5, 0.75, 1].map((credence) => {
            const judged = evaluateMap(judge(map, ids[slot] ?? '', credence), semantics);
            return Math.sign((strengthsById(judged).get(MOTION) ?? Number.NaN) - 0.5);
          });
          expect(new Set(leads).size, `${ids[slot]}`).toBe(1);
          ruledOut += 1;
        }
      }),
      { seed: 20_261_128, numRuns: 40 },
    );
    expect(ruledOut).toBeGreaterThan(100);
  });

  it('is so for most of a great ring about a motion that stands near one half', () => {
    const trials = open(createLargeDebate(1000, 1200, 800), 'df-quad');
    const { course, bounds, ends, evaluation, goal } = trials;
    const strength = evaluation.strengths[goal] ?? 0;
    expect(Math.abs(strength - 0.5)).toBeLessThan(0.02);
    const far = listStatements(trials).slice(-100);
    expect(mayFlip(trials, far, unbounded())).toBe(false);
    // As soon as it is known that all rests in one way, that cannot be told yet.
    ends.low.set(evaluation.strengths);
    ends.high.set(evaluation.strengths);
    course.stirred[course.placeOf[far[0] ?? 0] ?? 0] = 1;
    course.formulas.bases[course.placeOf[far[0] ?? 0] ?? 0] = 0;
    expect(enclose(course, bounds, ends, unbounded())).toBe(true);
    expect(ends.low[goal]).toBeLessThan(0.5);
    expect(ends.high[goal]).toBeGreaterThan(0.5);
    expect(ruleOut(course, ends, goal, 0.5, unbounded())).toBe(true);
  });

  it('is never what a slot comes to', () => {
    const trials = open(createLargeDebate(300, 360, 200), 'df-quad');
    const { course, bounds, ends, evaluation, goal } = trials;
    const strength = evaluation.strengths[goal] ?? 0;
    ends.low.set(evaluation.strengths);
    ends.high.set(evaluation.strengths);
    course.stirred.fill(1);
    expect(enclose(course, bounds, ends, unbounded())).toBe(true);
    expect(ruleOut(course, ends, goal, strength, unbounded())).toBe(false);
  });
});
