import type { Messages } from './en.ts';

/** The path of a message, such as `command.file.save`. */
export type MessageKey = PathOf<Messages>;

type PathOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathOf<Tree[Key]>}`;
}[keyof Tree & string];
