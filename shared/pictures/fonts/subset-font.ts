import { createCollection } from './collect-glyphs.ts';
import { composeFont } from './compose-font.ts';
import { type SfntTables, writeSfnt } from './sfnt.ts';
import type { TrueTypeFont } from './true-type-font.ts';

/** A font with some characters only. */
export interface FontSubset {
  /** A TrueType file. */
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  /** Glyphs by code point, from 1. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance of each glyph in units of the font, by its number. */
  readonly advances: readonly number[];
  /** Its tables, for what else a file has to say of it. */
  readonly shape: SfntTables;
}

/**
 * One font with the given characters out of the files of a family and weight, each character from
 * the first file that has it; those in no file are left out. Files must share their units. Outlines
 * are as they were, without hints; kerning and ligatures, which drawn text does not use, are left
 * out. The same characters give the same bytes, in whatever order they come. Linear in the glyphs.
 */
export function subsetFont(fonts: readonly TrueTypeFont[], codes: Iterable<number>): FontSubset {
  const [main, ...others] = fonts;
  if (main === undefined) throw new Error('A font subset needs a font');
  const collected = createCollection(main);
  const glyphs = new Map<number, number>();
  for (const code of [...new Set(codes)].sort((left, right) => left - right)) {
    const font = fonts.find((each) => each.findGlyph(code) !== 0);
    if (font !== undefined) glyphs.set(code, collected.add(font, font.findGlyph(code)));
  }
  const taken = collected.finish();
  const tables = composeFont([main, ...others], taken, glyphs);
  return {
    file: writeSfnt(tables),
    unitsPerEm: main.unitsPerEm,
    glyphs,
    advances: taken.map(({ advance }) => advance),
    shape: tables,
  };
}
