const WEIGHTS = [400, 600];

/**
 * A character for each font of text that any map may hold a word of. Korean and the Chinese characters that Japanese
 * lacks are left out: a window that never shows them would keep some ten megabytes for them.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  'Noto Sans JP': 'の',
  'Noto Sans Hebrew': 'א',
  'Noto Sans Arabic': 'ع',
  'Noto Sans Devanagari': 'अ',
  'Noto Sans Thai': 'ก',
  Twemoji: '😀',
};

/** Has the page read fonts, one after the other, that the text of a map would else have to wait for. */
export async function rehearseFonts(signal: AbortSignal): Promise<void> {
  for (const [family, character] of Object.entries(CHARACTERS)) {
    for (const weight of WEIGHTS) {
      await document.fonts.load(`${weight} 16px '${family}'`, character);
      signal.throwIfAborted();
    }
  }
}
