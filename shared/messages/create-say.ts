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

type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<Language, Tree>> = { en, ja };

/**
 * Everything the app can say, each time in the language that is read then. Values stand in a message
 * as they are, braces and markup of their own included: whatever shows them escapes them. Does
 * nothing before it is asked for a message, and then looks at no other.
 */
export function createSay(readLanguage: () => Language): Say {
  return (key, ...[values]) => {
    const language = readLanguage();
    const given: Values = values ?? {};
    return fillIn(findForm(MESSAGES[language], key, given.count, language), given);
  };
}

/** The form for a count where the message has forms, else the message. */
function findForm(
  tree: Tree,
  key: string,
  count: string | number | undefined,
  language: Language,
): string {
  const form =
    typeof count === 'number' && findText(tree, `${key}_${readRules(language).select(count)}`);
  // What the compiler does not let through says its key.
  return form || (findText(tree, key) ?? key);
}

function findText(tree: Tree, key: string): string | undefined {
  let found: string | Tree | undefined = tree;
  for (const name of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = found[name];
  }
  return typeof found === 'string' ? found : undefined;
}

function fillIn(text: string, values: Values): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

const rules = new Map<Language, Intl.PluralRules>();

function readRules(language: Language): Intl.PluralRules {
  const known = rules.get(language);
  if (known !== undefined) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}
