import { MOST_LAID_OUT } from './clip-text.ts';

// The widest character, in parts of an em.
const WIDEST_EM = 1.5;
const NEWLINES = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * The most lines that a text can take, as far as it is laid out, at a font size and a width in canvas
 * units: from its length and its line breaks alone. `bound-card.property.test.ts`
 * shows it.
 */
export function boundLines(text: string, size: number, maxWidth: number): number {
  const length = Math.min(text.length, MOST_LAID_OUT) + 1;
  // What did not fit on a line and that line are together wider than the room.
  const full = (2 * length * WIDEST_EM * size) / maxWidth;
  return Math.ceil(full) + 2 + (text.match(NEWLINES)?.length ?? 0);
}
