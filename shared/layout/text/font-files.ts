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

// The file for Japanese has its letters but few signs. These smaller ones have the usual arrows,
// circled figures, bullets and signs of comparison: → ← ⇒ ① ② ③ ④ ● ○ ■ □ ▲ △ ▼ ◆ ★ ※ ～ ≤ ≥ ✓ ℃.
const SIGN_SUBSETS = [
  ...['58', '59', '60', '79', '80', '81', '82', '87', '91', '92', '93'],
  ...['94', '95', '97', '98', '101', '102', '105', '107', '108', '113', '115'],
];
const WEIGHTS: readonly FontWeight[] = [400, 600];

/** Every bundled font file, in the order they are asked for a character. */
export const FONT_FILES: readonly FontFile[] = [
  ...INTER_SUBSETS.flatMap((subset) => nameFiles('Inter', subset)),
  ...['japanese', ...SIGN_SUBSETS].flatMap((subset) => nameFiles('Noto Sans JP', subset)),
];

function nameFiles(family: FontFile['family'], subset: string): readonly FontFile[] {
  const prefix = family === 'Inter' ? 'inter' : 'noto-sans-jp';
  return WEIGHTS.map((weight) => ({
    family,
    weight,
    subset,
    name: `${prefix}-${subset}-${weight}-normal.woff`,
  }));
}
