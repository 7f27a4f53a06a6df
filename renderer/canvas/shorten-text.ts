/** Enough of a text to know it again. */
const KNOWN_BY = 48;

/** The beginning of a text by which others speak of it, without the stop it may end with. */
export function shortenText(text: string): string {
  const whole = text.trim();
  // A character takes two units at most, and a text may have millions.
  const [...characters] = whole.slice(0, 2 * KNOWN_BY + 1);
  if (characters.length <= KNOWN_BY) return whole.replace(/[.。]$/, '');
  const beginning = characters.slice(0, KNOWN_BY).join('');
  // Half a word says nothing; Japanese has no blanks to cut at.
  return `${beginning.replace(/\s+\S*$/, '')}…`;
}
