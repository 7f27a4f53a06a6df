import { type Formulas, passOn } from './formulas.ts';
import type { Strengths } from './strengths.ts';

/** Between what strengths things lie. */
export interface Enclosure {
  readonly low: Strengths;
  readonly high: Strengths;
}

/** What attacks and what supports a member, gathered, at either end of an enclosure. */
export interface Ends {
  leastAttack: number;
  mostAttack: number;
  leastSupport: number;
  mostSupport: number;
}

/** Ends to be gathered into. */
export function openEnds(): Ends {
  return { leastAttack: 0, mostAttack: 0, leastSupport: 0, mostSupport: 0 };
}

/** Gathers what speaks to a member, into `ends`. Linear in its links. */
export function gatherEnds(
  formulas: Formulas,
  member: number,
  { low, high }: Enclosure,
  ends: Ends,
): void {
  const { semantics, starts } = formulas;
  const middle = starts[2 * member + 1] ?? 0;
  const end = starts[2 * member + 2] ?? 0;
  // One by one: to take them from lists takes several times as long here.
  let least = 0;
  let most = 0;
  for (let at = starts[2 * member] ?? 0; at < middle; at += 1) {
    least = semantics.gather(least, passOn(formulas, at, low));
    most = semantics.gather(most, passOn(formulas, at, high));
  }
  ends.leastAttack = least;
  ends.mostAttack = most;
  least = 0;
  most = 0;
  for (let at = middle; at < end; at += 1) {
    least = semantics.gather(least, passOn(formulas, at, low));
    most = semantics.gather(most, passOn(formulas, at, high));
  }
  ends.leastSupport = least;
  ends.mostSupport = most;
}

/**
 * Moves both ends of a member to what the enclosure makes of them, and never apart; answers how far either
 * moved, NaN where it rests on what does not settle. What attacks only weakens and what supports only
 * strengthens, so that the least it can come to is what comes of the least of all that supports and the most
 * of all that attacks.
 */
export function narrowMember(
  formulas: Formulas,
  member: number,
  enclosure: Enclosure,
  ends: Ends,
): number {
  const { low, high } = enclosure;
  const { semantics, bases, mostBases, mayGo } = formulas;
  const slot = formulas.slots[member] ?? 0;
  gatherEnds(formulas, member, enclosure, ends);
  const before = low[slot] ?? 0;
  const after = high[slot] ?? 1;
  const least =
    mayGo[member] === 1
      ? 0
      : semantics.weigh(bases[member] ?? 0, ends.mostAttack, ends.leastSupport);
  const most = semantics.weigh(mostBases[member] ?? 0, ends.leastAttack, ends.mostSupport);
  low[slot] = Math.max(before, least);
  high[slot] = Math.min(after, most);
  return Math.max(least - before, after - most);
}
