import { TEXT_SIGNS } from '../layout/text/text-signs.ts';
import { cleanText } from './clean-text.ts';

// With the vowels and finals of Hangul, which are one character with the initial before them.
const MARK = /[\u0300-\u036f\u1160-\u11ff]/;
const SELECTED_SIGN = new RegExp(`([${TEXT_SIGNS}])\\ufe0f`, 'g');
const LETTERS = /.[\u0300-\u036f\u1160-\u11ff]*/gsu;

/**
 * A text as a line of a picture has it: cleaned, and each letter one character with its marks (Unicode's form C) where
 * there is such a one. Fonts have it so, and a PDF or outlines put no mark where it belongs. `TEXT_SIGNS` are never
 * emoji.
 */
export function drawnText(text: string): string {
  const clean = cleanText(text).replace(SELECTED_SIGN, '$1');
  if (!MARK.test(clean)) return clean;
  return clean.replace(LETTERS, (letter) => (letter.length > 1 ? letter.normalize('NFC') : letter));
}

/** The characters of a drawn text; a letter and the marks that are no one character with it are one. */
export function listDrawn(text: string): readonly string[] {
  return MARK.test(text) ? (text.match(LETTERS) ?? []) : [...text];
}
