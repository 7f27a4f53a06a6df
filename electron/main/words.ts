import { createSay } from '../../shared/messages/create-say.ts';
import {
  type Language,
  type LanguageChoice,
  resolveLanguage,
} from '../../shared/messages/language.ts';

let spoken: Language = 'en';

/** The message in the language of the interface; `{{name}}` parts are filled from the values. */
export const say = createSay(() => spoken);

/** The language of the interface. */
export function readLanguage(): Language {
  return spoken;
}

/** Speaks another language from now on. The system's is given as a BCP 47 tag. */
export function speak(choice: LanguageChoice, systemTag: string): void {
  spoken = resolveLanguage(choice, systemTag);
}
