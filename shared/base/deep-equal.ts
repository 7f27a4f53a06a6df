/**
 * Whether two plain values (JSON and `undefined`) hold the same. Objects are compared by their own
 * enumerable string keys, whatever their order or prototype; a key that holds `undefined` differs
 * from a missing one; NaN equals NaN. Walks without recursion, so depth is no limit; linear. Not for
 * values with cycles, maps, sets or dates.
 */
export function isDeepEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  const pairs: Pair[] = [];
  if (!isEqualSoFar(left, right, pairs)) return false;
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop())
    if (!hasEqualParts(pair[0], pair[1], pairs)) return false;
  return true;
}

type Pair = readonly [Record<string, unknown>, Record<string, unknown>];

/** Whether two values hold the same as far as can be told without their parts, which are added to be compared. */
function isEqualSoFar(a: unknown, b: unknown, pairs: Pair[]): boolean {
  if (a === b) return true;
  if (isObject(a) && isObject(b)) {
    pairs.push([a, b]);
    return true;
  }
  return Number.isNaN(a) && Number.isNaN(b);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasEqualParts(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
  pairs: Pair[],
): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.prototype.propertyIsEnumerable.call(b, key)) return false;
    if (!isEqualSoFar(a[key], b[key], pairs)) return false;
  }
  return true;
}
