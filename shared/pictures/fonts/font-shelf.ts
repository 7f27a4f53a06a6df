import { FONT_FILES, type FontFile } from '../../layout/text/font-files.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import { type Inflate, readWoff } from './read-woff.ts';
import { openTrueType, type TrueTypeFont } from './true-type-font.ts';

/** Where the bundled fonts are taken from. */
export interface FontShelf {
  /**
   * Files of a weight, in the order they are asked for a character, that have all the characters
   * which any bundled file has. Those in none make it open no further file.
   */
  readonly open: (weight: FontWeight, codes: ReadonlySet<number>) => Promise<readonly OpenedFont[]>;
}

/** A bundled font file, opened. */
export interface OpenedFont {
  readonly family: FontFile['family'];
  readonly font: TrueTypeFont;
}

/**
 * A shelf that reads each file once, when it is first needed. `read` gives the bytes of a file of
 * `FONT_FILES` by its name.
 */
export function createFontShelf(
  read: (name: string) => Promise<Uint8Array>,
  inflate: Inflate,
): FontShelf {
  const opened = new Map<string, Promise<OpenedFont>>();
  const open = ({ name, family }: FontFile): Promise<OpenedFont> => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const opening = read(name)
      .then((file) => readWoff(file, inflate))
      .then((tables) => ({ family, font: openTrueType(tables) }));
    opened.set(name, opening);
    return opening;
  };
  return {
    open: async (weight, codes) => {
      const fonts: OpenedFont[] = [];
      let missing = [...codes].filter(mayBeBundled);
      for (const files of FONT_GROUPS) {
        if (missing.length === 0) break;
        const own = files.filter((each) => each.weight === weight);
        const group = await Promise.all(own.map(open));
        fonts.push(...group);
        missing = missing.filter((code) => group.every(({ font }) => font.findGlyph(code) === 0));
      }
      return fonts;
    },
  };
}

// Opened together, each group only for what is in none before it: fetched one by one, the many small
// files at the end take longer than the picture.
const FONT_GROUPS: readonly (readonly FontFile[])[] = [
  FONT_FILES.filter(({ subset }) => subset === 'latin'),
  FONT_FILES.filter(({ family, subset }) => family === 'Inter' && subset !== 'latin'),
  FONT_FILES.filter(({ subset }) => subset === 'japanese'),
  FONT_FILES.filter(({ family, subset }) => family !== 'Inter' && subset !== 'japanese'),
];

const BUNDLED_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x04ff],
  [0x1d00, 0x1eff],
  [0x2000, 0x27ff],
  [0x2c00, 0x2cff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xa700, 0xa7ff],
  [0xfe00, 0xffff],
];

/**
 * Whether any bundled file could have a character: no, for most scripts and for emoji.
 * `fonts.test.ts` asks all the files.
 */
export function mayBeBundled(code: number): boolean {
  return BUNDLED_RANGES.some(([first, last]) => code >= first && code <= last);
}
