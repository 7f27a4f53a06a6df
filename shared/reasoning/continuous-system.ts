import type { Allowance } from './allowance.ts';
import { computeMember, layOutFormulas } from './formulas.ts';
import { type Framework, NONE, type Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { type Derive, follow } from './runge-kutta.ts';
import { fixedStrength, type Strengths } from './strengths.ts';
import { downstreamOf } from './walk.ts';

/** What changes slower than `restAt` per unit of time is at rest; what moves after `longest` units never will be. */
const LIMITS = { restAt: 1e-9, longest: 10_000 };

/**
 * Where slots that depend on nothing else come to rest, by running the system dσ/dt = f(σ) - σ from their base
 * scores (Potyka, KR 2018). What does not, and what depends on it, is NaN; so is what is not at rest once the
 * allowance is spent.
 */
export function findRest(
  framework: Framework,
  semantics: GradualSemantics,
  part: Slots,
  allowance: Allowance,
): Strengths {
  const state = new Float64Array(framework.ids.length);
  for (const slot of part) {
    state[slot] = fixedStrength(framework, slot) ?? framework.bases[slot] ?? 0;
  }
  const formulas = layOutFormulas(framework, semantics, listMoving(framework, part));
  const derive: Derive = (from, rates) => {
    allowance.left -= formulas.slots.length;
    for (let member = 0; member < formulas.slots.length; member += 1) {
      const slot = formulas.slots[member] ?? 0;
      rates[slot] = computeMember(formulas, member, from) - (from[slot] ?? 0);
    }
  };
  for (const { fastest, rates, time } of follow(formulas.slots, state, derive)) {
    if (fastest < LIMITS.restAt) break;
    if (time < LIMITS.longest && allowance.left >= 0) continue;
    const restless = part.filter((slot) => Math.abs(rates[slot] ?? 0) >= LIMITS.restAt);
    for (const slot of downstreamOf(framework, restless)) state[slot] = Number.NaN;
    break;
  }
  return state;
}

/** The slots that something speaks to: all others stay at their base scores. */
function listMoving({ attackers, supporters }: Framework, part: Slots): Slots {
  return part.filter((slot) => attackers[slot] !== NONE || supporters[slot] !== NONE);
}
