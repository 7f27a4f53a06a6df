import type { ShapedFamily } from './font-files.ts';

/** First and last code points of stretches of characters. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/**
 * Where the characters lie of the scripts that are shaped, by the family that has them; the style sheet
 * `fonts-scripts.css` says the same.
 */
export const SHAPED_RANGES: Readonly<Record<ShapedFamily, Ranges>> = {
  'Noto Sans Hebrew': [
    [0x0590, 0x05ff],
    [0xfb1d, 0xfb4f],
  ],
  'Noto Sans Arabic': [
    [0x0600, 0x06ff],
    [0x0750, 0x077f],
    [0x0870, 0x08ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ],
  'Noto Sans Devanagari': [
    [0x0900, 0x097f],
    [0x1cd0, 0x1cf9],
    [0xa8e0, 0xa8ff],
    [0x11b00, 0x11b09],
  ],
  'Noto Sans Thai': [[0x0e00, 0x0e7f]],
};

/** The characters of all of them. */
export const ALL_SHAPED_RANGES: Ranges = Object.values(SHAPED_RANGES).flat();
