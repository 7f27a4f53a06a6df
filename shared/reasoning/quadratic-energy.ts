import type { GradualSemantics } from './gradual-semantics.ts';

/** Where h is steepest: its second derivative is 0 there. */
const BEND = Math.sqrt(1 / 3);

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
  gatherLanes: (gathered, strengths, start, share) => {
    for (let lane = 0; lane < gathered.length; lane += 1) {
      gathered[lane] = (gathered[lane] ?? 0) + share * (strengths[start + lane] ?? 0);
    }
  },
  weighLanes: (base, attacks, supports, into) => {
    for (let lane = 0; lane < into.length; lane += 1) {
      const energy = (supports[lane] ?? 0) - (attacks[lane] ?? 0);
      const square = energy * energy;
      const share = square / (1 + square);
      into[lane] = energy >= 0 ? base + (1 - base) * share : base - base * share;
    }
  },
  comesThrough: () => 1,
  steepest: (least, most, behind, ahead) =>
    Math.max(
      ahead > 0 ? (1 - least) * steepestShare(Math.max(0, behind), ahead) : 0,
      behind < 0 ? most * steepestShare(Math.max(0, -ahead), -behind) : 0,
    ),
};

/** How fast h grows, at most, between two energies of 0 or more. */
function steepestShare(from: number, to: number): number {
  const energy = Math.min(to, Math.max(from, BEND));
  return (2 * energy) / (1 + energy * energy) ** 2;
}
