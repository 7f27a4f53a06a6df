import { type Framework, NONE, RULE, type Slot, type Slots } from './framework.ts';
import type { GradualSemantics } from './gradual-semantics.ts';

/** A number a slot. */
export type Strengths = Float64Array;

/**
 * The strength of a slot, given the strengths of what it depends on: of a statement how far it can be
 * upheld, of an argument how strong its step is, whatever its premises are worth. What attacks it may
 * be given other strengths than what supports it, to see how weak or strong it can be. Linear in its links.
 */
export function strengthOf(
  framework: Framework,
  semantics: GradualSemantics,
  slot: Slot,
  strengths: Strengths,
  attacking: Strengths = strengths,
): number {
  const fixed = fixedStrength(framework, slot);
  if (fixed !== null) return fixed;
  const attack = gather(framework, semantics, framework.attackers[slot], attacking);
  const support = gather(framework, semantics, framework.supporters[slot], strengths);
  return semantics.weigh(framework.bases[slot] ?? 0, attack, support);
}

/** What an argument passes on to its target: its own strength times that of its weakest premise. */
function passedOn(framework: Framework, argument: Slot, strengths: Strengths): number {
  let weakest = Number.POSITIVE_INFINITY;
  for (const premise of framework.premises[argument] ?? NONE) {
    weakest = Math.min(weakest, strengths[premise] ?? 0);
  }
  return weakest === Number.POSITIVE_INFINITY ? 0 : (strengths[argument] ?? 0) * weakest;
}

/** The strength of a slot whose strength depends on nothing, by supposition; null for all others. */
export function fixedStrength({ rules }: Framework, slot: Slot): number | null {
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

function gather(
  framework: Framework,
  semantics: GradualSemantics,
  sources: Slots = NONE,
  strengths: Strengths,
): number {
  let gathered = 0;
  for (const source of sources) {
    gathered = semantics.gather(gathered, passedOn(framework, source, strengths));
  }
  return gathered;
}
