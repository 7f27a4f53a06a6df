import { findAnyOf } from './character-class.ts';
import { hasEmoji } from './emoji.ts';
import { EMOJI_FILE, type FontFamily, type FontFile } from './font-files.ts';
import { type Ranges, SHAPED_RANGES } from './shaped-scripts.ts';

const RANGES: Partial<Readonly<Record<FontFamily, Ranges>>> = SHAPED_RANGES;

const patterns = new Map<Ranges, RegExp>();

/** Whether a text may have a character that is taken from a bundled file. Linear. */
export function mayNeed({ family }: FontFile, text: string): boolean {
  if (family === EMOJI_FILE.family) return hasEmoji(text);
  const ranges = RANGES[family];
  if (ranges === undefined) return true;
  const pattern = patterns.get(ranges) ?? findAnyOf(ranges);
  patterns.set(ranges, pattern);
  return pattern.test(text);
}
