import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { Allowance } from './allowance.ts';
import { type Enclosure, type Ends, gatherEnds, openEnds } from './ends.ts';
import { type Formulas, findWeakest } from './formulas.ts';
import type { Strengths } from './strengths.ts';

/**
 * How often weights are followed round a ring; by how little they are to grow before they are looked at; by how
 * much less each time, or it is given up; and what is too little to build on.
 */
const ROUNDS = { most: 160, enough: 1 / 2, patient: 6, share: 0.99, least: 1e-3 };

/** How much what an argument passes on changes with its own strength, and with that of its weakest premise. */
interface Links {
  readonly bySource: Float64Array;
  readonly byPremise: Float64Array;
  /** Of each member, as they were found last; 1 where none were. */
  readonly weights: Float64Array;
}

const linksOf = memoizeWeakly(
  ({ sources, slots }: Formulas): Links => ({
    bySource: new Float64Array(sources.length),
    byPremise: new Float64Array(sources.length),
    weights: new Float64Array(slots.length).fill(1),
  }),
);

/**
 * Whether computing the members one after the other, time and again, draws all strengths of an enclosure that
 * keeps in itself together to one, and how surely: the most by which any is off, for each unit by which the
 * last time moved the farthest. Null where it cannot be told; so there may still be but one.
 *
 * An error of a member is at most the sum of those of what it depends on, each as often as the member changes
 * with it anywhere in the enclosure. Where there are weights w of which these sums are smaller, Jw < w, errors
 * shrink beside them: it is a contraction (Banach, in the norm of Collatz, Math. Z. 48, 1942), which all else
 * follows from: there is one rest, and dσ/dt = f(σ) - σ ends there. Where they are smaller by η, no error is more
 * than the largest weight divided by η, as (I - J)⁻¹1 ≤ w/η. Weights that were found for a ring are tried for it
 * again: beside enclosures that are much alike they are seldom in need of another round.
 * `errors` must be 0 throughout, and is again. Each look at a member spends one of the allowance; once that is spent
 * it cannot be told.
 */
export function boundErrors(
  formulas: Formulas,
  members: Int32Array,
  enclosure: Enclosure,
  errors: Strengths,
  allowance: Allowance,
): number | null {
  const links = linksOf(formulas);
  const ends = openEnds();
  allowance.left -= 2 * members.length;
  for (const member of members) {
    measureLinks(formulas, member, enclosure, ends, links);
    errors[formulas.slots[member] ?? 0] = links.weights[member] ?? 1;
  }
  const bound = findWeights(formulas, members, links, errors, allowance);
  for (const member of members) {
    const slot = formulas.slots[member] ?? 0;
    links.weights[member] = bound === null ? 1 : (errors[slot] ?? 1);
    errors[slot] = 0;
  }
  return bound;
}

/** Moves the weights towards (I - J)⁻¹1 (Gauss and Seidel) until they give a bound; null where none is near. */
function findWeights(
  formulas: Formulas,
  members: Int32Array,
  links: Links,
  weights: Strengths,
  allowance: Allowance,
): number | null {
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS.most && allowance.left >= 0; round += 1) {
    allowance.left -= members.length;
    if (round === 0 || before <= ROUNDS.enough) {
      const bound = tellBound(formulas, members, links, weights);
      if (bound !== null) return bound;
    }
    let largest = 0;
    for (const member of members) {
      const slot = formulas.slots[member] ?? 0;
      const next = 1 + sumErrors(formulas, member, links, weights);
      largest = Math.max(largest, Math.abs(next - (weights[slot] ?? 0)));
      weights[slot] = next;
    }
    if (round > ROUNDS.patient && largest > ROUNDS.share * before) return null;
    before = largest;
  }
  return null;
}

/** The bound that weights give; null where the sums are not smaller by enough everywhere. */
function tellBound(
  formulas: Formulas,
  members: Int32Array,
  links: Links,
  weights: Strengths,
): number | null {
  let heaviest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const weight = weights[formulas.slots[member] ?? 0] ?? 0;
    heaviest = Math.max(heaviest, weight);
    least = Math.min(least, weight - sumErrors(formulas, member, links, weights));
    if (least < ROUNDS.least) return null;
  }
  return heaviest / least;
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
