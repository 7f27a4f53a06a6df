import type { DrawingWords } from '../../shared/drawing/words.ts';
import { en } from '../../shared/messages/en.ts';
import { ja } from '../../shared/messages/ja.ts';
import type { Language } from '../../shared/messages/language.ts';
import { readLanguage } from './words.ts';

const WORDS: Readonly<Record<Language, DrawingWords>> = {
  en: { role: en.role, side: en.side },
  ja: { role: ja.role, side: ja.side },
};

/** The words drawn on cards, in the language of the interface; the same object for each language. */
export function drawingWords(): DrawingWords {
  return WORDS[readLanguage()];
}
