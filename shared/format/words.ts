import type { Say } from '../messages/create-say.ts';
import type { MessageKey, PlaceholderOf } from '../messages/message-key.ts';

/** A part of what is said: text as it is, a number to be written as people write numbers, or further words. */
export type Word = string | number | Words;

/** What is to be said, before it is put into any language: a message, and the values for its placeholders. */
export interface Words {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Word>>;
}

type ValuesFor<Key extends MessageKey> = [PlaceholderOf<Key>] extends [never]
  ? readonly []
  : readonly [values: { readonly [Name in PlaceholderOf<Key>]: Word }];

/** A message with its values; the compiler asks for each that the message names. */
export function words<Key extends MessageKey>(key: Key, ...[values]: ValuesFor<Key>): Words {
  return { key, values: values ?? {} };
}

/** The words in the language of `say`. Numbers have commas by thousands, except for a bare `count`. */
export function tellWords(say: Say, { key, values }: Words): string {
  const told = Object.entries(values).map(([name, word]) => [name, tellWord(say, name, word)]);
  // The compiler has asked for every value where the words were made.
  return (say as (key: MessageKey, values: object) => string)(key, Object.fromEntries(told));
}

function tellWord(say: Say, name: string, word: Word): string | number {
  if (typeof word === 'object') return tellWords(say, word);
  return typeof word === 'string' || name === 'count' ? word : word.toLocaleString('en-US');
}
