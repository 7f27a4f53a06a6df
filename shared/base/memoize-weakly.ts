/**
 * Remembers what `compute` gave for an object as long as that object lives. `compute` must be pure, and its results
 * must not be mutated: every caller shares them.
 */
export function memoizeWeakly<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    values.set(key, { value });
    return value;
  };
}
