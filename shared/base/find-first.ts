/**
 * The first of so many indices, from 0, at which something holds that holds from there on; their count where it never
 * does. Logarithmic.
 */
export function findFirst(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
