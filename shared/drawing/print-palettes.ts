import type { PositionHue } from '../model/statement.ts';
import {
  type Colour,
  FINE,
  type HueColours,
  PALETTES,
  type Palette,
  type Theme,
} from './palette.ts';
import type { Rhythm } from './rhythm.ts';

/** The looks a picture can have: those of the window, and two for paper. */
export type PictureTheme = Theme | 'greyscale' | 'plain';

/** Every look a picture can have, in the order they are offered. */
export const PICTURE_THEMES: readonly PictureTheme[] = [
  ...(Object.keys(PALETTES) as readonly Theme[]),
  'greyscale',
  'plain',
];

/** The looks for paper: it is white, so the dark ones are not among them. */
export const PAPER_THEMES: readonly PictureTheme[] = PICTURE_THEMES.filter(
  (theme) => !theme.endsWith('dark'),
);

/** Paper. */
export const PAPER_GROUND: Colour = '#ffffff';

// Known apart when copied or printed small, the first ones the best; as wide as in high contrast, for that.
const RHYTHMS: Readonly<Record<PositionHue, Rhythm>> = {
  blue: [],
  amber: [3, 3],
  violet: [12, 4],
  teal: [9, 3, 3, 3],
  rose: [3, 8],
  slate: [6, 4],
  lime: [3, 3, 3, 8],
  brown: [9, 3, 3, 3, 3, 3],
};
const PAPER_BARS = { ...FINE, barWidth: 6 };

const onWhite = (hue: PositionHue, bar: Colour): HueColours => ({
  bar,
  rhythm: RHYTHMS[hue],
  tint: '#ffffff',
});

// Eight greys that a copier keeps apart, the first ones the furthest.
const GREYSCALE: Palette = {
  ground: '#ffffff',
  card: '#ffffff',
  quote: '#f4f4f4',
  line: '#c4c4c4',
  ink: '#111111',
  muted: '#555555',
  support: '#6a6a6a',
  attack: '#000000',
  supportTint: '#ececec',
  attackTint: '#ececec',
  sign: '#ffffff',
  ...PAPER_BARS,
  hues: {
    blue: onWhite('blue', '#1a1a1a'),
    amber: onWhite('amber', '#8f8f8f'),
    violet: onWhite('violet', '#555555'),
    teal: onWhite('teal', '#767676'),
    rose: onWhite('rose', '#383838'),
    slate: onWhite('slate', '#666666'),
    lime: onWhite('lime', '#848484'),
    brown: onWhite('brown', '#474747'),
  },
};

// A figure of a paper: black on white, and nothing said by colour.
const PLAIN: Palette = {
  ground: '#ffffff',
  card: '#ffffff',
  quote: '#ffffff',
  line: '#8c8c8c',
  ink: '#000000',
  muted: '#444444',
  support: '#000000',
  attack: '#000000',
  supportTint: '#e4e4e4',
  attackTint: '#e4e4e4',
  sign: '#ffffff',
  ...PAPER_BARS,
  hues: {
    blue: onWhite('blue', '#000000'),
    amber: onWhite('amber', '#000000'),
    violet: onWhite('violet', '#000000'),
    teal: onWhite('teal', '#000000'),
    rose: onWhite('rose', '#000000'),
    slate: onWhite('slate', '#000000'),
    lime: onWhite('lime', '#000000'),
    brown: onWhite('brown', '#000000'),
  },
};

/**
 * The palette of each look. `greyscale` says all a colour says by lightness, so that a copier keeps
 * it; `plain` has black alone: there a reason and an objection differ by arrow and bar, plus and
 * minus, and by the word on the card. In both, positions differ by how their bars are broken too. `palette.test.ts` holds both to the contrasts of the others.
 */
export const PICTURE_PALETTES: Readonly<Record<PictureTheme, Palette>> = {
  ...PALETTES,
  greyscale: GREYSCALE,
  plain: PLAIN,
};
