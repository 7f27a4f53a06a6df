import type { GradualName } from '../model/gradual-name.ts';
import { type Allowance, allowAll } from './allowance.ts';
import { computeStrengths } from './compute-strengths.ts';
import type { Framework, Slot } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { planPass } from './pass.ts';
import type { Strengths } from './strengths.ts';
import { allSlots, downstreamOf } from './walk.ts';

/** What came out of a framework: a label and a strength for every slot, which may disagree. */
export interface Evaluation {
  readonly framework: Framework;
  readonly semantics: GradualName;
  readonly labels: readonly Label[];
  /** 0 to 1; NaN where strengths do not settle. Of an argument, the strength of its step. */
  readonly strengths: Strengths;
  /** No more was allowed: what is NaN may settle yet. */
  readonly isUnfinished: boolean;
}

/** Evaluates a framework whole. Linear, but for rings, which spend the allowance (see `computeStrengths`). */
export function evaluate(
  framework: Framework,
  semantics: GradualName,
  allowance: Allowance = allowAll(),
): Evaluation {
  const scope = allSlots(framework);
  const labels: Label[] = scope.map(() => LABEL.undecided);
  const strengths = new Float64Array(scope.length);
  labelGrounded(framework, scope, labels);
  computeStrengths(framework, planPass(framework, semantics, scope), strengths, allowance);
  return { framework, semantics, labels, strengths, isUnfinished: allowance.left < 0 };
}

/**
 * Evaluates anew what depends on the changed slots or was left unfinished, and takes all else from the
 * evaluation before. Rings spend the allowance as in `evaluate`.
 */
export function reevaluate(
  before: Evaluation,
  framework: Framework,
  changed: Iterable<Slot>,
  allowance: Allowance = allowAll(),
): Evaluation {
  const { semantics } = before;
  const scope = downstreamOf(framework, [...changed, ...listUnfinished(before)]);
  const labels = [...before.labels];
  while (labels.length < framework.ids.length) labels.push(LABEL.undecided);
  const strengths = new Float64Array(framework.ids.length);
  strengths.set(before.strengths);
  labelGrounded(framework, scope, labels);
  computeStrengths(framework, planPass(framework, semantics, scope), strengths, allowance);
  return { framework, semantics, labels, strengths, isUnfinished: allowance.left < 0 };
}

function listUnfinished({ strengths, isUnfinished }: Evaluation): readonly Slot[] {
  if (!isUnfinished) return [];
  return Array.from(strengths.keys()).filter((slot) => Number.isNaN(strengths[slot]));
}
