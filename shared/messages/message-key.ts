import type { en, Messages } from './en.ts';

/**
 * The path of a message, such as `command.file.save`. A message with forms for one and for many
 * (`…_one`, `…_other`) is asked for without the ending, and with a `count`.
 */
export type MessageKey = PathOf<Messages>;

/** The path of a message that says the same whatever it is said of. */
export type PlainMessageKey = {
  [Key in MessageKey]: [PlaceholderOf<Key>] extends [never] ? Key : never;
}[MessageKey];

/** The names that stand between double braces in a message. */
export type PlaceholderOf<Key extends MessageKey> = PlaceholderIn<TextAt<typeof en, Key>>;

type PathOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutForm<Key>
    : `${Key}.${PathOf<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutForm<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : Key;

// A message with two forms asks for the count that decides between them, whether it says it or not.
type TextAt<Tree, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? TextAt<Tree[Head & keyof Tree], Rest>
  : Key extends keyof Tree
    ? Tree[Key]
    : `${Tree[`${Key}_other` & keyof Tree] & string}{{count}}`;

type PlaceholderIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;
