import { rewriteGlyph } from './rewrite-glyph.ts';
import type { TrueTypeFont } from './true-type-font.ts';

/** A glyph as it goes into a font that is put together. */
export interface TakenGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

/** Glyphs of several fonts, numbered anew. */
export interface GlyphCollection {
  /** The number of a glyph, the next one where it is met for the first time. */
  readonly add: (font: TrueTypeFont, glyph: number) => number;
  /** All of them by their numbers; those that others are made of come last. */
  readonly finish: () => readonly TakenGlyph[];
}

/** A collection that has only the glyph of `main` for characters that lack. */
export function createCollection(main: TrueTypeFont): GlyphCollection {
  const numbers = new Map<TrueTypeFont, Map<number, number>>();
  const list: { readonly font: TrueTypeFont; readonly glyph: number }[] = [];
  const add = (font: TrueTypeFont, glyph: number): number => {
    const known = numbers.get(font) ?? new Map<number, number>();
    numbers.set(font, known);
    const number = known.get(glyph) ?? list.length;
    if (number === list.length) list.push({ font, glyph });
    known.set(glyph, number);
    return number;
  };
  add(main, 0);
  const finish = (): readonly TakenGlyph[] => {
    const taken: TakenGlyph[] = [];
    // The list grows while it is walked.
    for (const { font, glyph } of list) {
      const outline = rewriteGlyph(font.readOutline(glyph), (part) => add(font, part));
      taken.push({ outline, advance: font.advanceOf(glyph), bearing: font.bearingOf(glyph) });
    }
    return taken;
  };
  return { add, finish };
}
