/** What an operation that can fail returns: a value or an error, told apart by `kind`. */
export type Result<Value, Failure> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'error'; readonly error: Failure };

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly kind: 'ok'; readonly value: Value } {
  return { kind: 'ok', value };
}

/** Wraps a failure as a failure. */
export function fail<Failure>(error: Failure): { readonly kind: 'error'; readonly error: Failure } {
  return { kind: 'error', error };
}
