import { findAnyOf } from './character-class.ts';
import { hasEmoji } from './emoji.ts';
import { EMOJI_FILE, type FontFamily, type FontFile } from './font-files.ts';
import { readRuns } from './font-table.ts';
import { FONT_COVERAGE } from './metrics/font-coverage.ts';
import { SHAPED_RANGES } from './shaped-scripts.ts';

const patterns = new Map<FontFamily, RegExp | null>();

/** Whether a text may have a character that is taken from a bundled file. Linear. */
export function mayNeed(file: FontFile, text: string): boolean {
  // Whether a line may have emoji where text is too depends on the whole line.
  if (file.family === EMOJI_FILE.family) return text.includes('\ufe0f') || hasEmoji(text);
  const known = patterns.get(file.family);
  const pattern = known === undefined ? findPattern(file) : known;
  patterns.set(file.family, pattern);
  return pattern?.test(text) ?? true;
}

/** What finds the characters of a family that most text does without; null for any other. */
function findPattern({ family, subset }: FontFile): RegExp | null {
  if (family === 'Inter' || family === 'Noto Sans JP') return null;
  if (family === 'Noto Sans KR' || family === 'Noto Sans SC') {
    const runs = readRuns(FONT_COVERAGE[subset] ?? '');
    return findAnyOf(runs.map(({ first, last }) => [first, last]));
  }
  return family === EMOJI_FILE.family ? null : findAnyOf(SHAPED_RANGES[family]);
}
