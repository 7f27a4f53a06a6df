import type { Messages } from './en.ts';

/**
 * The path of a message, such as `command.file.save`. A message with forms for one and for many
 * (`…_one`, `…_other`) is asked for without the ending, and with a `count`.
 */
export type MessageKey = PathOf<Messages>;

type PathOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutForm<Key>
    : `${Key}.${PathOf<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutForm<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other`
  ? Base
  : Key;
