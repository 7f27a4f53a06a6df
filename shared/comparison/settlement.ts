import {
  type Choices,
  keyOfConflict,
  type MergeConflict,
  type MergeSide,
  type OpenConflict,
} from './conflict.ts';

/** Decides conflicts as they are met, and keeps the list of them. */
export interface Settlement {
  /** The side to take: the one that was chosen, otherwise `preset`. Asked twice it answers the same. */
  readonly settle: (conflict: OpenConflict, preset: MergeSide) => MergeSide;
  /** Each conflict once, in the order in which they were met. */
  readonly list: () => readonly MergeConflict[];
}

/** A settlement by the given choices; choices for anything that is not a conflict are ignored. */
export function createSettlement(choices: Choices): Settlement {
  const met = new Map<string, MergeConflict>();
  return {
    settle(conflict, preset) {
      const key = keyOfConflict(conflict);
      const taken = met.get(key)?.taken ?? choices.get(key) ?? preset;
      if (!met.has(key)) met.set(key, { ...conflict, taken });
      return taken;
    },
    list: () => [...met.values()],
  };
}
