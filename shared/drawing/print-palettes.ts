import { FINE, type HueColours, PALETTES, type Palette, type Theme } from './palette.ts';

/** The looks a picture can have: those of the window, and two for paper. */
export type PictureTheme = Theme | 'greyscale' | 'plain';

/** Every look a picture can have, in the order they are offered. */
export const PICTURE_THEMES: readonly PictureTheme[] = [
  ...(Object.keys(PALETTES) as readonly Theme[]),
  'greyscale',
  'plain',
];

const onWhite = (bar: HueColours['bar']): HueColours => ({ bar, tint: '#ffffff' });

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
  ...FINE,
  hues: {
    blue: onWhite('#1a1a1a'),
    amber: onWhite('#8f8f8f'),
    violet: onWhite('#555555'),
    teal: onWhite('#767676'),
    rose: onWhite('#383838'),
    slate: onWhite('#666666'),
    lime: onWhite('#848484'),
    brown: onWhite('#474747'),
  },
};

const BLACK_ON_WHITE = onWhite('#000000');

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
  ...FINE,
  hues: {
    blue: BLACK_ON_WHITE,
    amber: BLACK_ON_WHITE,
    violet: BLACK_ON_WHITE,
    teal: BLACK_ON_WHITE,
    rose: BLACK_ON_WHITE,
    slate: BLACK_ON_WHITE,
    lime: BLACK_ON_WHITE,
    brown: BLACK_ON_WHITE,
  },
};

/**
 * The palette of each look. `greyscale` says all a colour says by lightness, so that a copier keeps
 * it; `plain` has black alone: there a reason and an objection differ by arrow and bar, plus and
 * minus, and by the word on the card. `palette.test.ts` holds both to the contrasts of the others.
 */
export const PICTURE_PALETTES: Readonly<Record<PictureTheme, Palette>> = {
  ...PALETTES,
  greyscale: GREYSCALE,
  plain: PLAIN,
};
