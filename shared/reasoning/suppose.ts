import type { StatementId } from '../model/ids.ts';
import { type Framework, RULE, type Rule, type Slot } from './framework.ts';

/**
 * What is supposed of a statement for a moment: that it is accepted (it stands, strength 1), rejected (it
 * falls, strength 0), left out with every argument it is a premise of, or of another credence, 0 to 1.
 * To all others a rejected statement is as good as one that is left out.
 */
export type Supposition =
  | { readonly kind: 'accepted' | 'rejected' | 'left-out' }
  | { readonly kind: 'credence'; readonly credence: number };

/** Suppositions by the statement they are about. */
export type Suppositions = ReadonlyMap<StatementId, Supposition>;

/** A framework with suppositions, and the slots that it makes another thing of. */
export interface Supposed {
  readonly framework: Framework;
  readonly changed: readonly Slot[];
}

const RULES: Readonly<Record<'accepted' | 'rejected' | 'left-out', Rule>> = {
  accepted: RULE.accepted,
  rejected: RULE.rejected,
  'left-out': RULE.rejected,
};

/** The framework under suppositions; statements it does not hold are passed over. The given one stays. */
export function suppose(framework: Framework, suppositions: Suppositions): Supposed {
  const rules = [...framework.rules];
  const bases = [...framework.bases];
  const changed: Slot[] = [];
  for (const [id, supposition] of suppositions) {
    const slot = framework.slots.get(id);
    if (slot === undefined) continue;
    if (supposition.kind === 'credence') bases[slot] = supposition.credence;
    else rules[slot] = RULES[supposition.kind];
    changed.push(slot);
  }
  return { framework: { ...framework, rules, bases }, changed };
}
