/**
 * Remembers what `compute` gave for an object while the other things it was given are the same
 * objects too; only the latest of each. `compute` must be pure.
 */
export function rememberWhileSame<Key extends object, Inputs extends readonly unknown[], Value>(
  compute: (key: Key, ...inputs: Inputs) => Value,
): (key: Key, ...inputs: Inputs) => Value {
  const latest = new WeakMap<Key, { readonly inputs: Inputs; readonly value: Value }>();
  return (key, ...inputs) => {
    const known = latest.get(key);
    if (known !== undefined && isSame(known.inputs, inputs)) return known.value;
    const value = compute(key, ...inputs);
    latest.set(key, { inputs, value });
    return value;
  };
}

function isSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((input, index) => input === second[index]);
}
