import type { Framework, Slot, Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import type { Range } from './ranges.ts';
import { type Strengths, strengthOf } from './strength-of.ts';

/** What is to be bounded: `goal`, whatever the base score of `slot`, by way of the slots in order between. */
export interface Bounding {
  readonly slot: Slot;
  readonly goal: Slot;
  /** From `slot` to `goal`, each after what it depends on; without rings. */
  readonly order: Slots;
}

/**
 * Between what strengths `goal` comes out for all base scores of `slot`, all else as it is: too wide where
 * the slot both helps and hurts it, never too narrow. `bases` are the framework's own, to be tried and
 * put back. One pass.
 */
export function boundStrength(
  framework: Framework & { readonly bases: number[] },
  semantics: GradualSemantics,
  { slot, goal, order }: Bounding,
  strengths: Strengths,
): Range {
  const [low, high] = [strengths.slice(), strengths.slice()];
  const before = framework.bases[slot] ?? 0;
  for (const each of order) {
    if (each === slot) framework.bases[slot] = 0;
    low[each] = strengthOf(framework, semantics, each, low, high);
    if (each === slot) framework.bases[slot] = 1;
    high[each] = strengthOf(framework, semantics, each, high, low);
    framework.bases[slot] = before;
  }
  return { low: low[goal] ?? 0, high: high[goal] ?? 1 };
}
