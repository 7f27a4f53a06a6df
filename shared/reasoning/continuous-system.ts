import type { Allowance } from './allowance.ts';
import type { Framework, Slot, Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { createIntegrator, type Derive, type Integrator } from './runge-kutta.ts';
import { fixedStrength, type Strengths, strengthOf } from './strength-of.ts';
import { downstreamOf, splitApart, upstreamOf } from './walk.ts';

/** At rest is what changes no faster than this per unit of time; what has not come to rest after so many units never will. */
const LIMITS = { restAt: 1e-9, longest: 10_000 };

/**
 * The strengths of slots on rings: where the system dσ/dt = f(σ) - σ, started from the base scores,
 * comes to rest (Potyka, KR 2018). It runs over the rings and all that they depend on at once, as which
 * rest a ring finds can depend on the way there. Strengths that do not settle, and those that depend on
 * them, are NaN. To repeat f instead would swing for ever where this system rests. Answers for every
 * slot it ran over. Rings that share nothing upstream run apart. What is not at rest once the allowance
 * is spent is NaN too.
 */
export function settleRings(
  framework: Framework,
  semantics: GradualSemantics,
  rings: Slots,
  allowance: Allowance,
): ReadonlyMap<Slot, number> {
  const settled = new Map<Slot, number>();
  if (rings.length === 0) return settled;
  const integrate = createIntegrator(framework.ids.length);
  for (const part of splitApart(framework, upstreamOf(framework, rings))) {
    const strengths = settlePart(framework, semantics, part, { integrate, allowance });
    for (const slot of part) settled.set(slot, strengths[slot] ?? 0);
  }
  return settled;
}

function settlePart(
  framework: Framework,
  semantics: GradualSemantics,
  part: Slots,
  { integrate, allowance }: { readonly integrate: Integrator; readonly allowance: Allowance },
): Strengths {
  const state = new Float64Array(framework.ids.length);
  for (const slot of part) {
    state[slot] = fixedStrength(framework, slot) ?? framework.bases[slot] ?? 0;
  }
  const derive: Derive = (from, rates) => {
    allowance.left -= part.length;
    for (const slot of part) {
      rates[slot] = strengthOf(framework, semantics, slot, from) - (from[slot] ?? 0);
    }
  };
  const { rates } = integrate(part, state, derive, {
    ...LIMITS,
    mayGoOn: () => allowance.left >= 0,
  });
  const restless = part.filter((slot) => Math.abs(rates[slot] ?? 0) >= LIMITS.restAt);
  if (restless.length === 0) return state;
  const affected = new Set(downstreamOf(framework, restless));
  for (const slot of part) if (affected.has(slot)) state[slot] = Number.NaN;
  return state;
}
