/** How much may still be computed: a count of strengths, so that it is the same on every machine. */
export interface Allowance {
  /** Below 0 once it is spent. */
  left: number;
}

/** An allowance that is never spent. */
export function allowAll(): Allowance {
  return { left: Number.POSITIVE_INFINITY };
}

/** Takes at most so much out of an allowance, to be spent on its own. */
export function allot(from: Allowance, most: number): Allowance {
  const left = Math.max(0, Math.min(from.left, most));
  from.left -= left;
  return { left };
}

/** Gives back what was not spent. */
export function giveBack(to: Allowance, { left }: Allowance): void {
  to.left += Math.max(0, left);
}
