import { MOST_LAID_OUT } from './clip-text.ts';

// The widest character, in parts of an em, and the widest of those that stand for several letters or for words.
const WIDEST_EM = 1.5;
const WIDEST_LIGATURE_EM = 10.5;
const LIGATURES = /[\u0600-\u0605\u0890\u0891\ufb50-\ufdff]/g;
const NEWLINES = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * The most lines that a text can take, as far as it is laid out, at a font size and a width in canvas
 * units: from its length, its line breaks and its widest characters alone. `bound-card.property.test.ts`
 * shows it.
 */
export function boundLines(text: string, size: number, maxWidth: number): number {
  const length = Math.min(text.length, MOST_LAID_OUT) + 1;
  const width = length * WIDEST_EM + count(text, LIGATURES) * WIDEST_LIGATURE_EM;
  // What did not fit on a line and that line are together wider than the room.
  return Math.ceil((2 * width * size) / maxWidth) + 2 + count(text, NEWLINES);
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
