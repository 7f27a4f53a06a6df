import { computeMember, type Formulas } from './formulas.ts';
import type { Slot } from './framework.ts';
import { type Pass, visitSteps } from './pass.ts';
import type { Strengths } from './strengths.ts';

/**
 * How often a ring is gone through at most, how far each strength goes each time to where it is drawn, and
 * what counts as no move.
 */
const SWEEPS = { most: 32, share: 3 / 4, still: 1e-5 };

/**
 * About how strong a slot is where things differ a little from what the strengths are of: rings run on from
 * where they are at rest now, in a few coarse steps, where `computeStrengths` starts anew and goes on until
 * they are at rest. Without rings it is exact. What does not settle starts from its base score. Moves the
 * strengths. Linear in the pass.
 */
export function estimateStrength(goal: Slot, pass: Pass, strengths: Strengths): number {
  const { formulas, members } = pass;
  for (const member of members) {
    const slot = formulas.slots[member] ?? 0;
    if (Number.isNaN(strengths[slot])) strengths[slot] = formulas.bases[member] ?? 0;
  }
  visitSteps(
    pass,
    (member) => move(formulas, member, strengths, 1),
    (ring) => {
      for (let sweep = 0, moved = 1; sweep < SWEEPS.most && moved > SWEEPS.still; sweep += 1) {
        moved = 0;
        for (const member of ring) {
          moved = Math.max(moved, move(formulas, member, strengths, SWEEPS.share));
        }
      }
    },
  );
  return strengths[goal] ?? 0;
}

/** Goes so much of the way to where a strength is drawn; answers how far that is. */
function move(formulas: Formulas, member: number, strengths: Strengths, share: number): number {
  const slot = formulas.slots[member] ?? 0;
  const now = strengths[slot] ?? 0;
  const by = share * (computeMember(formulas, member, strengths) - now);
  strengths[slot] = now + by;
  return Math.abs(by);
}
