/** A language the interface speaks, by its BCP 47 tag. */
export type Language = 'en' | 'ja';

/** What the user chose: a language, or that of the system. */
export type LanguageChoice = 'system' | Language;

/**
 * The language to speak under a choice. The system's is asked for by its BCP 47 tag, such as
 * `ja-JP`; systems of all other languages get English.
 */
export function resolveLanguage(choice: LanguageChoice, systemTag: string): Language {
  if (choice !== 'system') return choice;
  return /^ja(?![a-z])/i.test(systemTag) ? 'ja' : 'en';
}
