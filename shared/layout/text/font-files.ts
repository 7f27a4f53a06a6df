import type { FontWeight } from '../text-style.ts';

/** A font file that is bundled and that the metrics were read from. */
export interface FontFile {
  readonly family: 'Inter' | 'Noto Sans JP';
  readonly weight: FontWeight;
  /** The part of the family's characters that the file holds. */
  readonly subset: string;
  /** File name, in `@fontsource/inter/files` or `@fontsource/noto-sans-jp/files`. */
  readonly name: string;
}

const INTER_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const WEIGHTS: readonly FontWeight[] = [400, 600];

/** Every bundled font file, in the order they are asked for a character. */
export const FONT_FILES: readonly FontFile[] = [
  ...INTER_SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => interFile(subset, weight))),
  ...WEIGHTS.map(japaneseFile),
];

function interFile(subset: string, weight: FontWeight): FontFile {
  return { family: 'Inter', weight, subset, name: `inter-${subset}-${weight}-normal.woff2` };
}

function japaneseFile(weight: FontWeight): FontFile {
  const name = `noto-sans-jp-japanese-${weight}-normal.woff2`;
  return { family: 'Noto Sans JP', weight, subset: 'japanese', name };
}
