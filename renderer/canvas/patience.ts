/** How long something may take that can go on later. */
export interface Patience {
  /** Whether to go on; so at least once, so that everything comes to its end. */
  readonly mayGoOn: () => boolean;
  /** Whether anything had to be left for later. */
  readonly isSpent: () => boolean;
}

/** Patience for so many milliseconds from now. */
export function createPatience(ms: number): Patience {
  const until = performance.now() + ms;
  let isFirst = true;
  let isSpent = false;
  return {
    mayGoOn: () => {
      isSpent ||= !isFirst && performance.now() > until;
      isFirst = false;
      return !isSpent;
    },
    isSpent: () => isSpent,
  };
}
