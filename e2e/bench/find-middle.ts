/** The middle one of some measures, by size; 0 where there are none. */
export function findMiddle(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0;
}
