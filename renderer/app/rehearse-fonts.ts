import { createAwaitedFonts } from '../canvas/painting/awaited-fonts.ts';

/**
 * A character for each font of text that any map may hold a word of. Korean and the Chinese characters that Japanese
 * lacks are left out: a window that never shows them would keep some ten megabytes for them.
 */
const CHARACTERS = 'のאعअก😀';

/**
 * Has the page read the fonts that the text of a map would else have to wait for, one after the other while the window
 * rests: a file that is opened meanwhile waits for one of them at most. Rejects once the signal is aborted.
 */
export async function rehearseFonts(signal: AbortSignal): Promise<void> {
  const { isAwaited } = createAwaitedFonts(document.fonts);
  for (const character of CHARACTERS) {
    for (const role of ['body', 'position'] as const) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      signal.throwIfAborted();
      if (isAwaited(character, role)) await document.fonts.ready;
    }
  }
}
