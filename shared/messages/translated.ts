/**
 * The shape of a tree of messages in a language that does not tell one from many: every message of
 * the English tree, those with forms in the form of many alone. None can be missing or too many.
 */
export type Translated<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one`
    ? never
    : Key]: Tree[Key] extends string ? string : Translated<Tree[Key]>;
};
