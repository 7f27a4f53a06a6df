import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { PictureWords } from '../../../shared/pictures/picture-words.ts';

const WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    role: en.role,
    side: en.side,
    status: en.status,
    drawn: en.drawn,
    comparison: en.comparison,
  },
  ja: {
    role: ja.role,
    side: ja.side,
    status: ja.status,
    drawn: ja.drawn,
    comparison: ja.comparison,
  },
};

/** The words drawn on cards and around a map; the same object for each language. */
export function pictureWords(language: Language): PictureWords {
  return WORDS[language];
}
