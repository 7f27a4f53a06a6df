/**
 * The least of some numbers, however many: spread into `Math.min`, some hundred thousand are too many. Infinity for
 * none, NaN where one is NaN. Linear.
 */
export function findLeast(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}

/** The greatest of some numbers, as `findLeast` finds the least; -Infinity for none. */
export function findGreatest(values: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) greatest = Math.max(greatest, value);
  return greatest;
}
