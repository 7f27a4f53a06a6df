import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type Language, resolveLanguage } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Arguments, Options } from './command.ts';

/** The option of commands whose answer is worded in a language. */
export const LANGUAGE_OPTION = { language: { type: 'string' } } as const satisfies Options;

/** What `--help` says of it. */
export const LANGUAGE_DETAILS =
  "--language en|ja   the words beside the map's own; without it those of the map's language, else English";

/** The language that is asked for, null for the map's own; an unknown one is a sentence that says so. */
export function readLanguage({ language }: Arguments['values']): Result<Language | null, string> {
  if (language === undefined) return ok(null);
  if (language === 'en' || language === 'ja') return ok(language);
  return fail(`--language is one of en, ja, not ${String(language)}.`);
}

/** The language to word what is said of a map in. */
export function languageFor({ details }: ArgumentMap, wished: Language | null): Language {
  return wished ?? resolveLanguage('system', details.language);
}
