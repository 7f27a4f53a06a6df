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

/** Speaks another language from now on. What is on screen says so when it is rendered again. */
export function speak(choice: LanguageChoice): void {
  spoken = resolveLanguage(choice, navigator.language);
  const { documentElement } = document;
  // Setting it has every style found again, even to what it is.
  if (documentElement.lang !== spoken) documentElement.lang = spoken;
}
