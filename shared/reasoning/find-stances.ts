import { type Framework, NONE, type Slot } from './framework.ts';

/** Whom a slot serves, as bits; 3 for both. */
export const STANCE = { for: 1, against: 2 } as const;

/**
 * Whom each slot serves in the debate about the goal, as bits of `STANCE`: it speaks for the goal by a path with
 * an even number of attacks, and against it by one with an odd number, as in `sidesOf`. 0 for the goal itself and
 * for what does not lead to it. Linear.
 */
export function findStances(framework: Framework, goal: Slot): Uint8Array {
  const stances = new Uint8Array(framework.ids.length);
  const ahead: { readonly slot: Slot; readonly stance: number }[] = [];
  const meet = (slot: Slot, stance: number): void => {
    const before = stances[slot] ?? 0;
    // A path ends where it first meets the goal.
    if (slot === goal || (before & stance) !== 0) return;
    stances[slot] = before | stance;
    ahead.push({ slot, stance });
  };
  const climb = (slot: Slot, stance: number): void => {
    for (const premise of framework.premises[slot] ?? NONE) meet(premise, stance);
    for (const reason of framework.supporters[slot] ?? NONE) meet(reason, stance);
    for (const objection of framework.attackers[slot] ?? NONE) {
      meet(objection, stance === STANCE.for ? STANCE.against : STANCE.for);
    }
  };
  climb(goal, STANCE.for);
  // An array iterates over what is added meanwhile.
  for (const { slot, stance } of ahead) climb(slot, stance);
  return stances;
}
