import { describe, expect, it } from 'vitest';
import { readNotation } from '../model/notation.ts';
import { boundErrors } from './contraction.ts';
import { DF_QUAD } from './df-quad.ts';
import { layOutFormulas } from './formulas.ts';
import { createFramework } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { QUADRATIC_ENERGY } from './quadratic-energy.ts';
import { allSlots } from './walk.ts';

function boundOf(notation: string, from: number, to: number, semantics = DF_QUAD): number | null {
  const framework = createFramework(readNotation(notation));
  const slots = allSlots(framework);
  const enclosure = {
    low: new Float64Array(slots.length).fill(from),
    high: new Float64Array(slots.length).fill(to),
  };
  const formulas = layOutFormulas(framework, semantics, slots);
  return boundErrors(formulas, formulas.slots, enclosure, new Float64Array(slots.length), {
    left: Number.POSITIVE_INFINITY,
  });
}

describe('a bound of errors', () => {
  const twoRests = 'claim a @1\nclaim b @1\na attacks b\nb attacks a';

  it('is there where going round draws everything together, and not where it need not', () => {
    expect(boundOf('claim a @0.5\nclaim b @0.5\na attacks b\nb attacks a', 0, 1)).not.toBeNull();
    expect(boundOf(twoRests, 0, 1)).toBeNull();
  });

  it('can be told nearby where it cannot be told of all', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const speak = (name: string): readonly string[] =>
      names.filter((other) => other !== name).map((other) => `${name} supports ${other}`);
    const ring = names.flatMap((name) => [`claim ${name} @0.5`, ...speak(name)]).join('\n');
    expect(boundOf(ring, 0, 1, QUADRATIC_ENERGY)).toBeNull();
    expect(boundOf(ring, 0, 0.1, QUADRATIC_ENERGY)).not.toBeNull();
  });
});

describe.each<[string, GradualSemantics]>([
  ['df-quad', DF_QUAD],
  ['quadratic-energy', QUADRATIC_ENERGY],
])('%s', (_, semantics) => {
  it('is nowhere steeper than it says', () => {
    const shares = [0, 0.05, 0.2, 0.5, 0.57, 0.6, 0.9, 1];
    const [nudge, slack] = [1e-4, 1e-3];
    for (const base of shares) {
      for (const attack of shares) {
        for (const support of shares) {
          const lead = support - attack;
          const now = semantics.weigh(base, attack, support);
          const most = semantics.steepest(base, base, lead - nudge, lead + nudge) + slack;
          expect(Math.abs(semantics.weigh(base, attack, support + nudge) - now)).toBeLessThan(
            most * nudge,
          );
          expect(Math.abs(semantics.weigh(base, attack + nudge, support) - now)).toBeLessThan(
            most * nudge,
          );
          const gathered = semantics.gather(attack, support);
          const change = semantics.gather(attack, support + nudge) - gathered;
          expect(change).toBeLessThan((semantics.comesThrough(gathered, support) + slack) * nudge);
        }
      }
    }
  });
});
