import type { GradualName } from '../model/gradual-name.ts';
import type { Allowance } from './allowance.ts';
import { settleRings } from './continuous-system.ts';
import { DF_QUAD } from './df-quad.ts';
import type { Framework, Slot, Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { QUADRATIC_ENERGY } from './quadratic-energy.ts';
import { type Strengths, strengthOf } from './strength-of.ts';
import { allSlots, downstreamOf, sortByDependence, trimToRings } from './walk.ts';

/** What came out of a framework: a label and a strength for every slot, which may disagree. */
export interface Evaluation {
  readonly framework: Framework;
  readonly semantics: GradualName;
  readonly labels: readonly Label[];
  /** 0 to 1; NaN where strengths do not settle. Of an argument, the strength of its step. */
  readonly strengths: Strengths;
}

/** The gradual semantics by the names that maps call them. */
export const SEMANTICS: Readonly<Record<GradualName, GradualSemantics>> = {
  'df-quad': DF_QUAD,
  'quadratic-energy': QUADRATIC_ENERGY,
};

/** Evaluates a framework whole. Linear, but for rings (see `settleRings`). */
export function evaluate(framework: Framework, semantics: GradualName): Evaluation {
  const scope = allSlots(framework);
  const labels: Label[] = scope.map(() => LABEL.undecided);
  const strengths = new Float64Array(scope.length);
  labelGrounded(framework, scope, labels);
  computeStrengths(framework, semantics, planPass(framework, scope), strengths);
  return { framework, semantics, labels, strengths };
}

/** Evaluates anew what depends on the changed slots, and takes all else from the evaluation before. */
export function reevaluate(
  before: Evaluation,
  framework: Framework,
  changed: Iterable<Slot>,
): Evaluation {
  const scope = downstreamOf(framework, changed);
  const labels = [...before.labels];
  while (labels.length < framework.ids.length) labels.push(LABEL.undecided);
  const strengths = new Float64Array(framework.ids.length);
  strengths.set(before.strengths);
  labelGrounded(framework, scope, labels);
  computeStrengths(framework, before.semantics, planPass(framework, scope), strengths);
  return { framework, semantics: before.semantics, labels, strengths };
}

/** An order in which the strengths of some slots can be computed. */
export interface Pass {
  readonly first: Slots;
  readonly rings: Slots;
  readonly last: Slots;
}

/**
 * Plans the computing of the strengths of some slots from those of all others; of what depends on one of
 * them, all that matters must be among them. Linear.
 */
export function planPass(framework: Framework, scope: Slots): Pass {
  const { inOrder, rest } = sortByDependence(framework, scope);
  const rings = trimToRings(framework, rest);
  const onRings = new Set(rings);
  const after = rest.filter((slot) => !onRings.has(slot));
  return { first: inOrder, rings, last: sortByDependence(framework, after).inOrder };
}

/**
 * Computes strengths anew, in place. Without rings in one pass, exact; those on rings, and after them, are
 * NaN where they do not settle within what is allowed.
 */
export function computeStrengths(
  framework: Framework,
  name: GradualName,
  { first, rings, last }: Pass,
  strengths: Strengths,
  allowance: Allowance = { left: Number.POSITIVE_INFINITY },
): void {
  const semantics = SEMANTICS[name];
  for (const slot of first) strengths[slot] = strengthOf(framework, semantics, slot, strengths);
  settleRings(framework, semantics, rings, strengths, allowance);
  for (const slot of last) strengths[slot] = strengthOf(framework, semantics, slot, strengths);
}
