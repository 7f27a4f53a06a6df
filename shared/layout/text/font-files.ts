import type { FontWeight } from '../text-style.ts';

/** A bundled family whose letters join, turn, stack or carry signs, so that programs have to shape its text. */
export type ShapedFamily =
  | 'Noto Sans Hebrew'
  | 'Noto Sans Arabic'
  | 'Noto Sans Devanagari'
  | 'Noto Sans Thai';

/** A bundled family of which each character is a glyph of its own. */
export type PlainFamily = 'Inter' | 'Noto Sans JP' | 'Noto Sans KR' | 'Noto Sans SC';

/** The bundled family of which each character, or sequence of them, is a picture in colours. */
export type EmojiFamily = 'Twemoji';

/** Any bundled family. */
export type FontFamily = PlainFamily | ShapedFamily | EmojiFamily;

/** A font file that is bundled and that the metrics were read from. */
export interface FontFile<Family extends FontFamily = FontFamily> {
  readonly family: Family;
  readonly weight: FontWeight;
  /** The part of the family's characters that the file holds. */
  readonly subset: string;
  /** File name, in `folderOf` the family. */
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
  // Chinese characters are written as in Japan wherever they are used there; these have the rest.
  ...nameFiles('Noto Sans KR', 'korean'),
  ...nameFiles('Noto Sans SC', 'chinese-simplified'),
];

/** The files of scripts that are shaped, which are asked after all others. */
export const SHAPED_FILES: readonly FontFile<ShapedFamily>[] = [
  ...nameFiles('Noto Sans Hebrew', 'hebrew'),
  ...nameFiles('Noto Sans Arabic', 'arabic'),
  ...nameFiles('Noto Sans Devanagari', 'devanagari'),
  ...nameFiles('Noto Sans Thai', 'thai'),
];

/** The file of emoji, which are the same at every weight; asked after all others. WOFF 2, as it is published. */
export const EMOJI_FILE: FontFile<EmojiFamily> = {
  family: 'Twemoji',
  weight: 400,
  subset: 'emoji',
  name: 'twemoji.woff2',
};

/** Every bundled font file, in the order they are asked for a character. */
export const FONT_FILES: readonly FontFile[] = [...PLAIN_FILES, ...SHAPED_FILES, EMOJI_FILE];

/** The folders of packages that the bundled families come in. */
export const FONT_PACKAGE_FOLDERS: readonly string[] = [
  ...new Set(FONT_FILES.map(({ family }) => folderOf(family))),
];

/** The folder, among installed packages, that has the files of a family. */
export function folderOf(family: FontFamily): string {
  return family === EMOJI_FILE.family
    ? 'twemoji-colr-font'
    : `@fontsource/${prefixOf(family)}/files`;
}

function prefixOf(family: FontFamily): string {
  return family.toLowerCase().replaceAll(' ', '-');
}

function nameFiles<Family extends FontFamily>(
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
