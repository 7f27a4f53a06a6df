import type { GradualSemantics } from './gradual-semantics.ts';

/**
 * The quadratic energy model (Potyka, KR 2018). Strengths add up; the difference of both sides, E, moves
 * the base score by h(E) = E² / (1 + E²) of the way to 1 or 0. Every further argument counts, and an
 * attack and a support of one strength cancel out.
 */
export const QUADRATIC_ENERGY: GradualSemantics = {
  gather: (gathered, strength) => gathered + strength,
  weigh: (base, attack, support) => {
    const energy = support - attack;
    const square = energy * energy;
    const share = square / (1 + square);
    return energy >= 0 ? base + (1 - base) * share : base - base * share;
  },
};
