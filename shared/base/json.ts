/** Any value that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A JSON object. Its prototype may be null, so that a key such as `__proto__` is only a key. */
export type JsonObject = { readonly [key: string]: Json };
