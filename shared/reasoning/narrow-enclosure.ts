import type { Allowance } from './allowance.ts';
import { boundErrors } from './contraction.ts';
import { type Enclosure, narrowMember, openEnds } from './ends.ts';
import { computeMember, type Formulas } from './formulas.ts';
import { movesOf, openMoves, steady } from './steady.ts';
import type { Strengths } from './strengths.ts';

/**
 * Ends are moved at most `most` times, and no more once none moves by `still`. Whether all is drawn to one rest
 * is looked at after `first` times, then each time after `growth` times as many.
 */
const SWEEPS = { most: 600, still: 1e-5, first: 4, growth: 1.4 };

/**
 * Narrows, in place, an enclosure of some members until all that it holds is drawn to one rest, and answers
 * how surely (see `boundErrors`); null where it does not come to that, NaN where it rests on what does not
 * settle. All else that they depend on must lie between its ends; `errors` is lent, as to `boundErrors`.
 *
 * Where dσ/dt = f(σ) - σ runs on for long enough, it stays between what f makes of the ends it has stayed
 * between so far: the ends close in on all that it can come to, from wherever it starts and whatever happened
 * on the way (a mixed monotone system: Smith, J. Difference Equ. Appl. 14, 2008).
 */
export function narrowEnclosure(
  formulas: Formulas,
  members: Int32Array,
  enclosure: Enclosure,
  allowance: Allowance,
  errors: Strengths,
): number | null {
  const ends = openEnds();
  let look = SWEEPS.first;
  for (let sweep = 1; sweep <= SWEEPS.most && allowance.left >= 0; sweep += 1) {
    allowance.left -= 2 * members.length;
    let farthest = 0;
    for (const member of members) {
      farthest = Math.max(farthest, narrowMember(formulas, member, enclosure, ends));
    }
    if (Number.isNaN(farthest)) return Number.NaN;
    const isStill = farthest < SWEEPS.still;
    if (sweep < look && !isStill) continue;
    look = Math.ceil(sweep * SWEEPS.growth);
    const bound = boundErrors(formulas, members, enclosure, errors, allowance);
    if (bound !== null || isStill) return bound;
  }
  return null;
}

/** How closely a rest is found, and how often it is gone round at most. */
export const CLOSE = { off: 1e-10, most: 2000 };

/**
 * Closes in, in place, on the rest that members are drawn to from where they are, which is within the
 * enclosure that `bound` was found for; false where the allowance is spent first.
 */
export function closeIn(
  formulas: Formulas,
  members: Int32Array,
  bound: number,
  strengths: Strengths,
  allowance: Allowance,
): boolean {
  const moves = openMoves(members.length, 1);
  const slots = members.map((member) => formulas.slots[member] ?? 0);
  for (let round = 0; round < CLOSE.most && allowance.left >= 0; round += 1) {
    allowance.left -= members.length;
    const noted = movesOf(moves, round);
    let farthest = 0;
    for (let place = 0; place < members.length; place += 1) {
      const slot = slots[place] ?? 0;
      const next = computeMember(formulas, members[place] ?? 0, strengths);
      const by = next - (strengths[slot] ?? 0);
      farthest = Math.max(farthest, Math.abs(by));
      strengths[slot] = next;
      if (noted !== null) noted[place] = by;
    }
    // The last of it is rounding, which no bound makes smaller.
    if (farthest * bound <= CLOSE.off || farthest === 0) return true;
    if (noted === moves.second) steady(moves, slots, strengths);
  }
  return false;
}
