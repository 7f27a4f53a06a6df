import { FONT_FILES, type FontFile } from '../../layout/text/font-files.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import { type Inflate, readWoff } from './read-woff.ts';
import { openTrueType, type TrueTypeFont } from './true-type-font.ts';

/** Where the bundled fonts are taken from. */
export interface FontShelf {
  /**
   * The files of a weight, in the order they are asked for a character, up to the one by which all
   * the characters are found, or all files if some are in none.
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
      let missing = [...codes];
      for (const file of FONT_FILES.filter((each) => each.weight === weight)) {
        if (missing.length === 0) break;
        const font = await open(file);
        fonts.push(font);
        missing = missing.filter((code) => font.font.findGlyph(code) === 0);
      }
      return fonts;
    },
  };
}
