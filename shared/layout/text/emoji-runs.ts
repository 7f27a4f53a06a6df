import { type Run, readRuns } from './font-table.ts';
import { EMOJI_FONT_RANGES } from './metrics/character-ranges.ts';

let known: readonly Run[] | undefined;

/** The characters that only the emoji font has of the bundled ones; read once, at the first use. */
export function emojiRuns(): readonly Run[] {
  known ??= readRuns(EMOJI_FONT_RANGES);
  return known;
}
