/**
 * Orders two strings by their UTF-16 code units, as a sort's comparator. The same on every machine,
 * unlike an order by language; for ids and keys, not for what people read.
 */
export function compareCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
