import { foldText } from '../../../shared/model/queries/fold-text.ts';

const WORD_START = 7;
const IN_A_ROW = 9;
const PLAIN = 1;
const WHOLE_START = 10;
// Of two names that fit alike the shorter is the nearer.
const PER_LETTER = 0.02;

/**
 * How well a name fits what was typed, higher for better; null when it does not hold the letters in
 * their order. Letters count most at the start of words and one after another: "ar" fits "Add
 * Reason" better than "Clear". Time: letters of one times letters of the other.
 */
export function matchFuzzy(typed: string, name: string): number | null {
  const letters = foldText(typed).replaceAll(' ', '');
  const text = foldText(name);
  if (letters === '') return 0;
  // Best score of the letters so far with the last of them at each place of the text.
  let scores = scoreFirst(letters.charAt(0), text);
  for (const letter of letters.slice(1)) scores = scoreNext(letter, text, scores);
  const best = Math.max(...scores);
  return best === Number.NEGATIVE_INFINITY ? null : best - text.length * PER_LETTER;
}

function isWordStart(text: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1));
}

function scoreFirst(letter: string, text: string): readonly number[] {
  return Array.from(text, (each, place) => {
    if (each !== letter) return Number.NEGATIVE_INFINITY;
    if (place === 0) return WHOLE_START;
    return isWordStart(text, place) ? WORD_START : PLAIN;
  });
}

function scoreNext(letter: string, text: string, before: readonly number[]): readonly number[] {
  let bestBefore = Number.NEGATIVE_INFINITY;
  return Array.from(text, (each, place) => {
    const inARow = place === 0 ? Number.NEGATIVE_INFINITY : (before[place - 1] ?? 0) + IN_A_ROW;
    const apart = bestBefore + (isWordStart(text, place) ? WORD_START : PLAIN);
    if (place > 0) bestBefore = Math.max(bestBefore, before[place - 1] ?? 0);
    return each === letter ? Math.max(inARow, apart) : Number.NEGATIVE_INFINITY;
  });
}
