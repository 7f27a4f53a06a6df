import { rewriteGlyph } from './rewrite-glyph.ts';
import { type SfntTables, viewTable, writeSfnt } from './sfnt.ts';
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
  const [main] = fonts;
  if (main === undefined) throw new Error('A font subset needs a font');
  const collected = createCollection(main);
  const glyphs = new Map<number, number>();
  for (const code of [...new Set(codes)].sort((left, right) => left - right)) {
    const font = fonts.find((each) => each.findGlyph(code) !== 0);
    if (font !== undefined) glyphs.set(code, collected.add(font, font.findGlyph(code)));
  }
  const taken = collected.finish();
  const tables = new Map<string, Uint8Array>([
    ...['OS/2', 'name'].flatMap((tag) => copyTable(main.tables, tag)),
    ['cmap', writeCharacterMap(glyphs)],
    ...writeOutlines(taken),
    ['hmtx', writeMetrics(taken)],
    ['head', changeTable(main.tables, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', changeTable(main.tables, 'hhea', (view) => view.setUint16(34, taken.length))],
    ['maxp', writeLimits(fonts, taken.length)],
    ['post', writePost(main.tables)],
  ]);
  return {
    file: writeSfnt(tables),
    unitsPerEm: main.unitsPerEm,
    glyphs,
    advances: taken.map(({ advance }) => advance),
    shape: tables,
  };
}

interface TakenGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

// Numbers glyphs as they are met; those that others are made of come after all that stand for
// characters.
function createCollection(main: TrueTypeFont) {
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

function copyTable(tables: SfntTables, tag: string): [string, Uint8Array][] {
  const table = tables.get(tag);
  return table === undefined ? [] : [[tag, table]];
}

function changeTable(
  tables: SfntTables,
  tag: string,
  change: (view: DataView) => void,
): Uint8Array {
  const { buffer, byteOffset, byteLength } = viewTable(tables, tag);
  const copy = new Uint8Array(buffer, byteOffset, byteLength).slice();
  change(new DataView(copy.buffer));
  return copy;
}

// Format 12, one group for each character.
function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(12 + 16 + 12 * glyphs.size);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, bytes.length - 12);
  view.setUint32(24, glyphs.size);
  let at = 28;
  for (const [code, glyph] of glyphs) {
    view.setUint32(at, code);
    view.setUint32(at + 4, code);
    view.setUint32(at + 8, glyph);
    at += 12;
  }
  return bytes;
}

function writeOutlines(taken: readonly TakenGlyph[]): [string, Uint8Array][] {
  const sizes = taken.map(({ outline }) => (outline.length + 3) & ~3);
  const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const loca = new DataView(new ArrayBuffer(4 * (taken.length + 1)));
  let at = 0;
  for (const [index, { outline }] of taken.entries()) {
    glyf.set(outline, at);
    at += sizes[index] ?? 0;
    loca.setUint32(4 * (index + 1), at);
  }
  return [
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)],
  ];
}

function writeMetrics(taken: readonly TakenGlyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * taken.length));
  for (const [index, { advance, bearing }] of taken.entries()) {
    view.setUint16(4 * index, advance);
    view.setInt16(4 * index + 2, bearing);
  }
  return new Uint8Array(view.buffer);
}

// The largest of each figure that any of the files needs.
function writeLimits(fonts: readonly TrueTypeFont[], glyphs: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00010000);
  for (const { tables } of fonts) {
    const own = viewTable(tables, 'maxp');
    for (let at = 6; at < 32; at += 2) {
      view.setUint16(at, Math.max(view.getUint16(at), own.getUint16(at)));
    }
  }
  view.setUint16(4, glyphs);
  return new Uint8Array(view.buffer);
}

// Version 3: no names of glyphs.
function writePost(tables: SfntTables): Uint8Array {
  const post = changeTable(tables, 'post', (view) => view.setUint32(0, 0x00030000));
  return post.slice(0, 32);
}
