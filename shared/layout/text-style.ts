import type { TextRole } from './card-geometry.ts';

/** The weights of the bundled fonts. */
export type FontWeight = 400 | 600;

/** How a role of text is set; lengths in canvas units. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: FontWeight;
  /** From the top of a line to its baseline, as a browser places it for this font and height. */
  readonly baseline: number;
}

const LARGE = { size: 20, lineHeight: 28, baseline: 21 };
const MIDDLE = { size: 14, lineHeight: 20, baseline: 15 };
const SMALL = { size: 11, lineHeight: 16, baseline: 12 };

/** The three sizes of text on the canvas, by what the text is. */
export const TEXT_STYLES: Readonly<Record<TextRole, TextStyle>> = {
  motion: { ...LARGE, weight: 600 },
  position: { ...MIDDLE, weight: 600 },
  body: { ...MIDDLE, weight: 400 },
  label: { ...SMALL, weight: 600 },
  source: { ...SMALL, weight: 400 },
};

/** Every role of text. */
export const TEXT_ROLES: readonly TextRole[] = ['motion', 'position', 'body', 'label', 'source'];

const EMOJI_FAMILY = 'Twemoji';

const LAST_FAMILIES: readonly string[] = ['system-ui', 'sans-serif'];

/**
 * Families in the order they are asked for a character: those that are bundled and measured, then
 * what the system may have for characters in none.
 */
export const FONT_FAMILIES: readonly string[] = [
  'Inter',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans SC',
  'Noto Sans Hebrew',
  'Noto Sans Arabic',
  'Noto Sans Devanagari',
  'Noto Sans Thai',
  EMOJI_FAMILY,
  'Noto Sans CJK JP',
  'Hiragino Sans',
  'Yu Gothic UI',
  ...LAST_FAMILIES,
];

/**
 * The same for programs that ignore the fonts in a picture and take the first family that the system has: of those
 * that systems have, Arial or what stands in for it has letters that are nearest in width to the measured ones.
 */
export const FONT_FAMILIES_OF_PICTURES: readonly string[] = [
  ...FONT_FAMILIES.slice(0, -LAST_FAMILIES.length),
  'Arial',
  ...LAST_FAMILIES,
];

/** Families as the value of CSS's `font-family`, for style sheets, SVG and canvases alike. */
export const FONT_FAMILY_CSS: string = listFamilies(FONT_FAMILIES);

/** Families with the font of emoji before all others. `families` as `listFamilies` writes them. */
export function putEmojiFirst(families: string = FONT_FAMILY_CSS): string {
  return `${EMOJI_FAMILY}, ${families}`;
}

/** Writes families as the value of CSS's `font-family`. Names must not hold quotes or backslashes. */
export function listFamilies(families: readonly string[]): string {
  return families.map((name) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`)).join(', ');
}

/** A style as the value of CSS's `font` or of a canvas's. `families` as `listFamilies` writes them. */
export function describeFont(style: TextStyle, families: string = FONT_FAMILY_CSS): string {
  return `${style.weight} ${style.size}px ${families}`;
}
