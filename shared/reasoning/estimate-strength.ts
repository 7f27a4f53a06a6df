import type { GradualName } from '../model/gradual-name.ts';
import { type Pass, SEMANTICS } from './evaluate.ts';
import type { Framework, Slot } from './framework.ts';
import { type Strengths, strengthOf } from './strength-of.ts';

/**
 * How often the slots on rings are gone through at most, how far each goes each time to where it is drawn,
 * and what counts as no move.
 */
const SWEEPS = { most: 32, share: 3 / 4, still: 1e-5 };

/**
 * About how strong a slot is in a framework that differs a little from the one the strengths are of: rings
 * run on from where they are at rest now, in a few coarse steps, where `computeStrengths` starts anew and
 * goes on until they are at rest. Without rings it is exact. What does not settle starts from its base
 * score. The strengths stay as they are. Linear in the pass.
 */
export function estimateStrength(
  framework: Framework,
  name: GradualName,
  { goal, pass }: { readonly goal: Slot; readonly pass: Pass },
  strengths: Strengths,
): number {
  const semantics = SEMANTICS[name];
  const state = strengths.map((strength, slot) =>
    Number.isNaN(strength) ? (framework.bases[slot] ?? 0) : strength,
  );
  const pull = (slot: Slot, share: number): number => {
    const now = state[slot] ?? 0;
    const move = share * (strengthOf(framework, semantics, slot, state) - now);
    state[slot] = now + move;
    return Math.abs(move);
  };
  for (const slot of pass.first) pull(slot, 1);
  for (let sweep = 0, moved = 1; sweep < SWEEPS.most && moved > SWEEPS.still; sweep += 1) {
    moved = 0;
    for (const slot of pass.rings) moved = Math.max(moved, pull(slot, SWEEPS.share));
  }
  for (const slot of pass.last) pull(slot, 1);
  return state[goal] ?? 0;
}
