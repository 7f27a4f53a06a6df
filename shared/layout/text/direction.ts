/** In which direction text is read. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has anything that is written from right to left. Linear. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a text's first letter, as rule P2 of Unicode's annex 9; 'ltr' without letters. */
export function findDirection(text: string): Direction {
  if (!hasRightToLeft(text)) return 'ltr';
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
