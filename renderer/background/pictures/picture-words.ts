import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { PictureWords } from '../../../shared/pictures/picture-words.ts';

function pick({ role, side, status, drawn, comparison }: PictureWords): PictureWords {
  return { role, side, status, drawn, comparison };
}

const WORDS: Readonly<Record<Language, PictureWords>> = { en: pick(en), ja: pick(ja) };

/** The words drawn on cards and around a map; the same object for each language. */
export function pictureWords(language: Language): PictureWords {
  return WORDS[language];
}
