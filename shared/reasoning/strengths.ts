import { type Framework, RULE, type Slot } from './framework.ts';

/**
 * A number for each slot: how far a statement can be upheld, or how strong the step of an argument is, whatever its
 * premises are worth.
 */
export type Strengths = Float64Array;

/** The strength of a slot whose strength depends on nothing, by supposition; null for all others. */
export function fixedStrength({ rules }: Pick<Framework, 'rules'>, slot: Slot): number | null {
  switch (rules[slot]) {
    case RULE.accepted:
      return 1;
    case RULE.rejected:
    case RULE.vacant:
    case undefined:
      return 0;
    default:
      return null;
  }
}
