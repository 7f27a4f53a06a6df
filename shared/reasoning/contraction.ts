import { memoizeWeakly } from '../base/memoize-weakly.ts';
import { type Enclosure, type Ends, gatherEnds, openEnds } from './ends.ts';
import { type Formulas, findWeakest } from './formulas.ts';
import type { Strengths } from './strengths.ts';

/**
 * How often errors are followed round a ring; by how much they are to shrink; by how much each time,
 * or it is given up.
 */
const ROUNDS = { most: 64, enough: 1 / 2, patient: 6, share: 0.985 };

/** How much what an argument passes on changes with its own strength, and with that of its weakest premise. */
interface Links {
  readonly bySource: Float64Array;
  readonly byPremise: Float64Array;
}

const linksOf = memoizeWeakly(
  ({ sources }: Formulas): Links => ({
    bySource: new Float64Array(sources.length),
    byPremise: new Float64Array(sources.length),
  }),
);

/**
 * Whether computing the members one after the other, time and again, draws all strengths of an enclosure that
 * keeps in itself together to one, and how surely: the most by which any is off, for each unit by which the
 * last time moved the farthest. Null where it cannot be told; so there may still be but one.
 *
 * An error of a member is at most the sum of those of what it depends on, each as often as the member changes
 * with it anywhere in the enclosure; where going round so makes errors of one smaller than one, it is a
 * contraction (Banach), which all else follows from: there is one rest, and dσ/dt = f(σ) - σ ends there.
 * `errors` must be 0 throughout, and is again.
 */
export function boundErrors(
  formulas: Formulas,
  members: Int32Array,
  enclosure: Enclosure,
  errors: Strengths,
): number | null {
  const links = linksOf(formulas);
  const ends = openEnds();
  for (const member of members) {
    measureLinks(formulas, member, enclosure, ends, links);
    errors[formulas.slots[member] ?? 0] = 1;
  }
  const bound = followErrors(formulas, members, links, errors);
  for (const member of members) errors[formulas.slots[member] ?? 0] = 0;
  return bound;
}

function followErrors(
  formulas: Formulas,
  members: Int32Array,
  links: Links,
  errors: Strengths,
): number | null {
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= ROUNDS.most; round += 1) {
    let largest = 0;
    for (const member of members) {
      const error = sumErrors(formulas, member, links, errors);
      errors[formulas.slots[member] ?? 0] = error;
      largest = Math.max(largest, error);
    }
    sum += largest;
    if (largest <= ROUNDS.enough) return sum / (1 - largest);
    if (round > ROUNDS.patient && largest > ROUNDS.share * before) return null;
    before = largest;
  }
  return null;
}

function sumErrors(
  { starts, sources, premiseStarts, premises }: Formulas,
  member: number,
  { bySource, byPremise }: Links,
  errors: Strengths,
): number {
  const end = starts[2 * member + 2] ?? 0;
  let sum = 0;
  for (let at = starts[2 * member] ?? 0; at < end; at += 1) {
    const last = premiseStarts[at + 1] ?? 0;
    let worst = 0;
    for (let each = premiseStarts[at] ?? 0; each < last; each += 1) {
      worst = Math.max(worst, errors[premises[each] ?? 0] ?? 0);
    }
    sum += (byPremise[at] ?? 0) * worst + (bySource[at] ?? 0) * (errors[sources[at] ?? 0] ?? 0);
  }
  return sum;
}

function measureLinks(
  formulas: Formulas,
  member: number,
  enclosure: Enclosure,
  ends: Ends,
  { bySource, byPremise }: Links,
): void {
  const { semantics, bases, mostBases, starts, sources } = formulas;
  const { low, high } = enclosure;
  gatherEnds(formulas, member, enclosure, ends);
  const behind = ends.leastSupport - ends.mostAttack;
  const ahead = ends.mostSupport - ends.leastAttack;
  const base = bases[member] ?? 0;
  const steep = semantics.steepest(base, mostBases[member] ?? 0, behind, ahead);
  const middle = starts[2 * member + 1] ?? 0;
  const end = starts[2 * member + 2] ?? 0;
  for (let at = starts[2 * member] ?? 0; at < end; at += 1) {
    const gathered = at < middle ? ends.leastAttack : ends.leastSupport;
    const source = sources[at] ?? 0;
    const passed = (low[source] ?? 0) * findWeakest(formulas, at, low);
    const share = steep * semantics.comesThrough(gathered, passed);
    bySource[at] = share * findWeakest(formulas, at, high);
    byPremise[at] = share * (high[source] ?? 0);
  }
}
