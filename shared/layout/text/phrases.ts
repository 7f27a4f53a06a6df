// A phrase of Japanese mostly begins with Chinese characters or katakana and ends with hiragana, so that a line
// may begin after hiragana with anything else, and with hiragana only after a mark that parts. Numbers keep what they
// count.
const SPLITS =
  /^(?:[\p{sc=Hani}\p{sc=Kana}ー][\p{sc=Hani}\p{sc=Kana}]|[\p{L}\p{N}\p{Pe}％%]\p{sc=Hira}|\p{Nd}\p{sc=Hani})$/u;

const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;

/** Whether a text is written in Japanese, at least in part, and so has phrases that no spaces part. Linear. */
export function hasPhrases(text: string): boolean {
  return KANA.test(text);
}

/**
 * Whether a line that begins at an index of a text, in UTF-16 code units, would split a phrase of Japanese, as far as
 * its scripts tell. False at 0.
 */
export function splitsPhrase(text: string, index: number): boolean {
  return index > 0 && SPLITS.test(text.slice(index - 1, index + 1));
}
