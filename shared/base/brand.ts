/**
 * A primitive that carries the name of what it stands for, so that a statement's id cannot be
 * passed where an argument's id is meant. Exists for the compiler only.
 */
export type Brand<Primitive, Name extends string> = Primitive & { readonly __brand: Name };
