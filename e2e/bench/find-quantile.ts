/** The value that a part of all values does not exceed; 0 of none. */
export function findQuantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The middle one of some measures, by size; 0 where there are none. */
export function findMiddle(values: readonly number[]): number {
  return findQuantile(values, 0.5);
}
