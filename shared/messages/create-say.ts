import { createInstance } from 'i18next';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import type { MessageKey, PlaceholderOf } from './message-key.ts';

/** Gives a message with its values filled in; the compiler asks for each that the message names. */
export type Say = <Key extends MessageKey>(key: Key, ...values: ValuesFor<Key>) => string;

type ValuesFor<Key extends MessageKey> = [PlaceholderOf<Key>] extends [never]
  ? readonly []
  : readonly [values: { readonly [Name in PlaceholderOf<Key>]: string | number }];

interface Tree {
  readonly [name: string]: string | Tree;
}

const MESSAGES: Readonly<Record<Language, Tree>> = { en, ja };

/**
 * Everything the app can say, each time in the language that `readLanguage` gives then. Values stand in a
 * message as they are, braces and markup of their own included: whatever shows them escapes them. Only messages
 * that differ by a count need the library, which is prepared for the first of them: others are said many times
 * for each edit.
 */
export function createSay(readLanguage: () => Language): Say {
  let i18n: ReturnType<typeof createInstance> | null = null;
  return (key, ...[values]) => {
    const text = findText(MESSAGES[readLanguage()], key);
    if (text !== undefined) return values === undefined ? text : fillIn(text, values);
    i18n ??= prepare();
    return i18n.t(key, { ...values, lng: readLanguage() });
  };
}

function findText(tree: Tree, key: string): string | undefined {
  let found: string | Tree | undefined = tree;
  for (const name of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}

function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => `${values[name] ?? place}`);
}

function prepare(): ReturnType<typeof createInstance> {
  const i18n = createInstance({
    fallbackLng: 'en',
    resources: { en: { translation: en }, ja: { translation: ja } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // With its messages at hand it is done at once, and has nothing to fail on.
  void i18n.init();
  return i18n;
}
