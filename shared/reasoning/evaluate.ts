import { settleRings } from './continuous-system.ts';
import { DF_QUAD } from './df-quad.ts';
import type { Framework, Slots } from './framework.ts';
import type { GradualName, GradualSemantics } from './gradual-semantics.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { QUADRATIC_ENERGY } from './quadratic-energy.ts';
import { type Strengths, strengthOf } from './strength-of.ts';
import { allSlots, sortByDependence, trimToRings } from './walk.ts';

/** What came out of a framework: a label and a strength for every slot, which may disagree. */
export interface Evaluation {
  readonly framework: Framework;
  readonly semantics: GradualName;
  readonly labels: readonly Label[];
  /** 0 to 1; NaN where strengths do not settle. Of an argument, the strength of its step. */
  readonly strengths: Strengths;
}

const SEMANTICS: Readonly<Record<GradualName, GradualSemantics>> = {
  'df-quad': DF_QUAD,
  'quadratic-energy': QUADRATIC_ENERGY,
};

/** Evaluates a framework whole. Linear, but for rings (see `settleRings`). */
export function evaluate(framework: Framework, semantics: GradualName): Evaluation {
  const scope = allSlots(framework);
  const labels: Label[] = scope.map(() => LABEL.undecided);
  const strengths = new Float64Array(scope.length);
  labelGrounded(framework, scope, labels);
  computeStrengths(framework, semantics, scope, strengths);
  return { framework, semantics, labels, strengths };
}

/**
 * Computes the strengths of the slots of `scope` anew, in place, going by the strengths of all others;
 * whatever depends on a slot of the scope must be in it. Without rings one pass, exact.
 */
export function computeStrengths(
  framework: Framework,
  name: GradualName,
  scope: Slots,
  strengths: Strengths,
): void {
  const semantics = SEMANTICS[name];
  const compute = (slots: Slots): void => {
    for (const slot of slots) strengths[slot] = strengthOf(framework, semantics, slot, strengths);
  };
  const { inOrder, rest } = sortByDependence(framework, scope);
  compute(inOrder);
  const rings = trimToRings(framework, rest);
  const settled = settleRings(framework, semantics, rings);
  for (const slot of rings) strengths[slot] = settled.get(slot) ?? 0;
  const onRings = new Set(rings);
  compute(
    sortByDependence(
      framework,
      rest.filter((slot) => !onRings.has(slot)),
    ).inOrder,
  );
}
