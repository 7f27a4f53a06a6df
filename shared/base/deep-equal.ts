/**
 * Whether two plain values (JSON and `undefined`) hold the same. Objects are compared by their own
 * enumerable string keys, whatever their order or prototype; a key that holds `undefined` differs
 * from a missing one; NaN equals NaN. Walks without recursion, so depth is no limit; linear. Not for
 * values with cycles, maps, sets or dates.
 */
export function isDeepEqual(left: unknown, right: unknown): boolean {
  const pairs: [unknown, unknown][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    if (!(isObject(a) && isObject(b)) || !pushParts(a, b, pairs)) return false;
  }
  return true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Adds the parts of both to be compared; false when their shapes already differ. */
function pushParts(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
  pairs: [unknown, unknown][],
): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.prototype.propertyIsEnumerable.call(b, key)) return false;
    pairs.push([a[key], b[key]]);
  }
  return true;
}
