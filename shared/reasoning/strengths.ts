import { type Framework, RULE, type Slot } from './framework.ts';

/** A number a slot: of a statement how far it can be upheld, of an argument how strong its step is, whatever its premises are worth. */
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
