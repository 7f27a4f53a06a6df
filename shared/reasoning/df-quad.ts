import type { GradualSemantics } from './gradual-semantics.ts';

/**
 * DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016). Strengths gather as odds that not all fail,
 * 1 - Π(1 - v); the base score moves towards 1 or 0 by the difference of both sides. Easy to follow by
 * hand; one attacker of strength 1 hides all others.
 */
export const DF_QUAD: GradualSemantics = {
  gather: (gathered, strength) => gathered + strength - gathered * strength,
  weigh: (base, attack, support) =>
    attack >= support ? base - base * (attack - support) : base + (1 - base) * (support - attack),
};
