import type { FontWeight } from '../text-style.ts';

/** A bundled family whose letters join, turn, stack or carry signs, so that programs have to shape its text. */
export type ShapedFamily =
  | 'Noto Sans Hebrew'
  | 'Noto Sans Arabic'
  | 'Noto Sans Devanagari'
  | 'Noto Sans Thai';

/** A bundled family of which each character is a glyph of its own. */
export type PlainFamily = 'Inter' | 'Noto Sans JP';

/** A font file that is bundled and that the metrics were read from. */
export interface FontFile<Family extends string = PlainFamily | ShapedFamily> {
  readonly family: Family;
  readonly weight: FontWeight;
  /** The part of the family's characters that the file holds. */
  readonly subset: string;
  /** File name, in the folder `files` of `packageOf` the family. */
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

/** The files of text that is set a glyph for a character, in the order they are asked for one. */
export const PLAIN_FILES: readonly FontFile<PlainFamily>[] = [
  ...INTER_SUBSETS.flatMap((subset) => nameFiles('Inter', subset)),
  ...['japanese', ...SIGN_SUBSETS].flatMap((subset) => nameFiles('Noto Sans JP', subset)),
];

/** The files of scripts that are shaped, which are asked after all others. */
export const SHAPED_FILES: readonly FontFile<ShapedFamily>[] = [
  ...nameFiles('Noto Sans Hebrew', 'hebrew'),
  ...nameFiles('Noto Sans Arabic', 'arabic'),
  ...nameFiles('Noto Sans Devanagari', 'devanagari'),
  ...nameFiles('Noto Sans Thai', 'thai'),
];

/** Every bundled font file, in the order they are asked for a character. */
export const FONT_FILES: readonly FontFile[] = [...PLAIN_FILES, ...SHAPED_FILES];

/** The packages that the bundled families come in, by their names. */
export const FONT_PACKAGES: readonly string[] = [
  ...new Set(FONT_FILES.map(({ family }) => packageOf(family))),
];

/** The package that a family comes in. */
export function packageOf(family: FontFile['family']): string {
  return `@fontsource/${prefixOf(family)}`;
}

function prefixOf(family: FontFile['family']): string {
  return family.toLowerCase().replaceAll(' ', '-');
}

function nameFiles<Family extends FontFile['family']>(
  family: Family,
  subset: string,
): readonly FontFile<Family>[] {
  return WEIGHTS.map((weight) => ({
    family,
    weight,
    subset,
    name: `${prefixOf(family)}-${subset}-${weight}-normal.woff`,
  }));
}
