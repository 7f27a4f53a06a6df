/** Marks a branch the compiler knows to be unreachable; throws if untyped input reaches it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
