/** As much of a text as is ever laid out, in UTF-16 code units: some 300 lines of a card. */
export const MOST_LAID_OUT = 10_000;

/**
 * The text as a card or a note shows it: itself, or where it is longer than anybody reads there its
 * beginning, an ellipsis and how many code units are left out, as in "… [+2500]". What is shown beside the
 * canvas and what is saved is always the whole.
 */
export function clipText(text: string): string {
  if (text.length <= MOST_LAID_OUT) return text;
  // A half of a surrogate pair at the end would be no character.
  const beginning = text.slice(0, MOST_LAID_OUT).replace(/[\ud800-\udbff]$/, '');
  return `${beginning}… [+${text.length - beginning.length}]`;
}
