import { createSay } from '../../messages/create-say.ts';
import type { Language } from '../../messages/language.ts';
import type { Problem } from '../problem.ts';
import { tellWords } from '../words.ts';

// Made once: to prepare the messages takes longer than to say thousands of them.
const SAYS = { en: createSay(() => 'en'), ja: createSay(() => 'ja') };

/** Where a problem is, in English; empty where it has no single place. */
export function tellPlace({ where }: Problem): string {
  return where === null ? '' : tellWords(SAYS.en, where);
}

/** What a problem says, in English if not said otherwise. */
export function tellProblem({ words }: Problem, language: Language = 'en'): string {
  return tellWords(SAYS[language], words);
}
