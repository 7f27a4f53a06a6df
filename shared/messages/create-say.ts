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

/**
 * Everything the app can say, each time in the language that is read then. Values stand in a message
 * as they are, braces and markup of their own included: whatever shows them escapes them. Prepares
 * nothing before it is first asked for a message.
 */
export function createSay(readLanguage: () => Language): Say {
  let i18n: ReturnType<typeof createInstance> | null = null;
  return (key, ...[values]) => {
    i18n ??= prepare();
    return i18n.t(key, { ...values, lng: readLanguage() });
  };
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
