import type { Allowance } from './allowance.ts';
import { computeMember, type Formulas } from './formulas.ts';
import type { Strengths } from './strengths.ts';

/** Between what strengths everything is known to come to rest. */
export interface Enclosure {
  readonly low: Strengths;
  readonly high: Strengths;
}

/** How close the ends are to meet; given up where they are not by so much closer after so many sweeps, or not close after so many in all. */
const CLOSE = { width: 1e-11, share: 0.9, every: 8, most: 2000 };

/**
 * Narrows, in place, an enclosure of some members until its ends meet; false where it stays wide. All else
 * that they depend on must be known, the same at both ends.
 *
 * What attacks only weakens and what supports only strengthens, so that the least f can come to is what comes
 * of the least of all that supports and the most of all that attacks. Where dσ/dt = f(σ) - σ runs on for long
 * enough, it stays between what f makes of the ends it has stayed between so far: the ends close in on all
 * that it can come to. Where they meet, everything comes to rest there, from wherever it starts and whatever
 * happened on the way (a mixed monotone system: Smith, J. Difference Equ. Appl. 14, 2008).
 */
export function narrowEnclosure(
  formulas: Formulas,
  members: Int32Array,
  { low, high }: Enclosure,
  allowance: Allowance,
): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (let sweep = 1; sweep <= CLOSE.most && allowance.left >= 0; sweep += 1) {
    allowance.left -= 2 * members.length;
    const width = sweepOnce(formulas, members, { low, high });
    if (width <= CLOSE.width) return true;
    if (sweep % CLOSE.every !== 0) continue;
    if (width > CLOSE.share * before) return false;
    before = width;
  }
  return false;
}

/** Moves both ends of each member, one after the other; answers how far the farthest are apart. */
function sweepOnce(formulas: Formulas, members: Int32Array, { low, high }: Enclosure): number {
  let width = 0;
  for (const member of members) {
    const slot = formulas.slots[member] ?? 0;
    const least = Math.max(low[slot] ?? 0, computeMember(formulas, member, low, high));
    const most = Math.min(high[slot] ?? 1, computeMember(formulas, member, high, low));
    low[slot] = least;
    high[slot] = most;
    width = Math.max(width, most - least);
  }
  return width;
}
