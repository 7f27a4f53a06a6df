import type { GradualSemantics } from './gradual-semantics.ts';

/** What is surer than this may come to be sure, beside which others are not heard, however it is divided. */
const NEARLY_SURE = 1 - 1e-6;

/**
 * DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016). Strengths gather as odds that not all fail,
 * 1 - Π(1 - v); the base score moves towards 1 or 0 by the difference of both sides. Easy to follow by
 * hand; one attacker of strength 1 hides all others.
 */
export const DF_QUAD: GradualSemantics = {
  gather: (gathered, strength) => gathered + strength - gathered * strength,
  weigh: (base, attack, support) =>
    attack >= support ? base - base * (attack - support) : base + (1 - base) * (support - attack),
  gatherLanes: (gathered, strengths, start, share) => {
    for (let lane = 0; lane < gathered.length; lane += 1) {
      const before = gathered[lane] ?? 0;
      const strength = share * (strengths[start + lane] ?? 0);
      gathered[lane] = before + strength - before * strength;
    }
  },
  weighLanes: (base, attacks, supports, into) => {
    for (let lane = 0; lane < into.length; lane += 1) {
      const lead = (supports[lane] ?? 0) - (attacks[lane] ?? 0);
      into[lane] = lead <= 0 ? base + base * lead : base + (1 - base) * lead;
    }
  },
  comesThrough: (gathered, strength) =>
    strength > NEARLY_SURE ? 1 : Math.min(1, (1 - gathered) / (1 - strength)),
  steepest: (least, most, behind, ahead) => {
    if (ahead <= 0) return most;
    return behind >= 0 ? 1 - least : Math.max(most, 1 - least);
  },
};
