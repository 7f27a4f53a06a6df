import type { TakenGlyph } from './collect-glyphs.ts';
import { type SfntTables, viewTable } from './sfnt.ts';
import type { TrueTypeFont } from './true-type-font.ts';

/**
 * The tables of a font of `taken` glyphs, found by code point as `glyphs` says; names and heights are those of
 * the first of the fonts they are from. Linear.
 */
export function composeFont(
  fonts: readonly [TrueTypeFont, ...TrueTypeFont[]],
  taken: readonly TakenGlyph[],
  glyphs: ReadonlyMap<number, number>,
): SfntTables {
  const [{ tables }] = fonts;
  return new Map<string, Uint8Array>([
    ...['OS/2', 'name'].flatMap((tag) => copyTable(tables, tag)),
    ['cmap', writeCharacterMap(glyphs)],
    ...writeOutlines(taken),
    ['hmtx', writeMetrics(taken)],
    ['head', changeTable(tables, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', changeTable(tables, 'hhea', (view) => view.setUint16(34, taken.length))],
    ['maxp', writeLimits(fonts, taken.length)],
    ['post', writePost(tables)],
  ]);
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
