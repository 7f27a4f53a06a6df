import { createAwaitedFonts } from '../canvas/painting/awaited-fonts.ts';

/**
 * A character for each font of text that any map may hold a word of. Korean and the Chinese characters that Japanese
 * lacks are left out: a window that never shows them would keep some ten megabytes for them.
 */
const CHARACTERS = 'のאعअก😀';

/** Has the page read the fonts that the text of a map would else have to wait for. */
export function rehearseFonts(): void {
  const { isAwaited } = createAwaitedFonts(document.fonts);
  for (const role of ['body', 'position'] as const) isAwaited(CHARACTERS, role);
}
