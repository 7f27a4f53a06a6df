import { type SfntTables, viewTable } from './sfnt.ts';

/** A TrueType font as far as its glyphs are drawn and counted; lengths in units of the font. */
export interface TrueTypeFont {
  readonly tables: SfntTables;
  readonly unitsPerEm: number;
  /** The glyph of a code point; 0 where the font has none. */
  readonly findGlyph: (code: number) => number;
  /** A glyph's outline as the table `glyf` holds it; empty for a blank. */
  readonly readOutline: (glyph: number) => Uint8Array;
  readonly advanceOf: (glyph: number) => number;
  readonly bearingOf: (glyph: number) => number;
}

/** Opens a font that has TrueType outlines. Throws where tables lack. */
export function openTrueType(tables: SfntTables): TrueTypeFont {
  const head = viewTable(tables, 'head');
  const codes = readCharacterMap(viewTable(tables, 'cmap'));
  const loca = viewTable(tables, 'loca');
  const glyf = tables.get('glyf') ?? new Uint8Array(0);
  const isLong = head.getInt16(50) === 1;
  const place = (glyph: number): number =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const hmtx = viewTable(tables, 'hmtx');
  const measured = viewTable(tables, 'hhea').getUint16(34);
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    findGlyph: (code) => codes.get(code) ?? 0,
    readOutline: (glyph) => glyf.subarray(place(glyph), place(glyph + 1)),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)),
    bearingOf: (glyph) =>
      glyph < measured
        ? hmtx.getInt16(4 * glyph + 2)
        : hmtx.getInt16(4 * measured + 2 * (glyph - measured)),
  };
}

// Of the Unicode subtables the one with the most: whole planes before the first.
function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const codes = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + 8 * index + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, codes);
    if (format === 12) readGroups(cmap, at, codes);
  }
  return codes;
}

function readSegments(cmap: DataView, at: number, codes: Map<number, number>): void {
  const count = cmap.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * count];
  const [deltas, ranges] = [starts + 2 * count, starts + 4 * count];
  for (let index = 0; index < count; index += 1) {
    const last = cmap.getUint16(ends + 2 * index);
    const first = cmap.getUint16(starts + 2 * index);
    const delta = cmap.getUint16(deltas + 2 * index);
    const range = cmap.getUint16(ranges + 2 * index);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const at = ranges + 2 * index + range + 2 * (code - first);
      const glyph = range === 0 ? code : cmap.getUint16(at);
      if (glyph !== 0) codes.set(code, (glyph + delta) & 0xffff);
    }
  }
}

function readGroups(cmap: DataView, at: number, codes: Map<number, number>): void {
  for (let index = 0; index < cmap.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index;
    const first = cmap.getUint32(group);
    const glyph = cmap.getUint32(group + 8);
    for (let code = first; code <= cmap.getUint32(group + 4); code += 1) {
      codes.set(code, glyph + code - first);
    }
  }
}
