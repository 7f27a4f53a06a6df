import type { Allowance } from './allowance.ts';
import type { Course } from './course.ts';
import { type Enclosure, narrowMember, openEnds } from './ends.ts';
import type { Slot } from './framework.ts';

/**
 * Ends are moved at most `most` times. After every `look` of them it is given up where they have gone less than the
 * share `least` of what is left of the way.
 */
const SWEEPS = { most: 400, look: 8, least: 1 / 4 };

/** How far outside a value must lie: ends that have met are as close as a rest is found (`CLOSE.off`), and rounded. */
const CLEAR = 1e-9;

/**
 * Whether a slot cannot come to a value, as far as narrowing an enclosure of all that it depends on tells, in place:
 * where `enclose` stops as soon as it knows that all comes to rest in one way, this goes on until the value lies
 * outside, or seems to stay inside. False says nothing. What is known exactly is left as it is.
 */
export function ruleOut(
  { formulas, members }: Course,
  enclosure: Enclosure,
  goal: Slot,
  value: number,
  allowance: Allowance,
): boolean {
  const { low, high } = enclosure;
  const ends = openEnds();
  const open = members.filter((member) => {
    const slot = formulas.slots[member] ?? 0;
    return (low[slot] ?? 0) < (high[slot] ?? 0);
  });
  /** How far the nearer end must still go; negative once the value is outside. */
  const measureOverlap = (): number =>
    CLEAR + Math.min(value - (low[goal] ?? Number.NaN), (high[goal] ?? Number.NaN) - value);
  let before = measureOverlap();
  for (let sweep = 1; before >= 0 && sweep <= SWEEPS.most && allowance.left >= 0; sweep += 1) {
    allowance.left -= 2 * open.length;
    for (const member of open) narrowMember(formulas, member, enclosure, ends);
    if (sweep % SWEEPS.look !== 0) continue;
    const overlap = measureOverlap();
    if (overlap >= 0 && before - overlap < SWEEPS.least * overlap) return false;
    before = overlap;
  }
  return before < 0;
}
