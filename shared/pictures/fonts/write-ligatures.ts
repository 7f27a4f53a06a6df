import type { Ligature } from './read-ligatures.ts';

/**
 * A table `GSUB` (OpenType 1.9) in which ligatures, by their first glyph, are made in every script, before any
 * feature that can be switched off (`ccmp`); of one first glyph the longest is tried first. Linear.
 */
export function writeLigatures(ligatures: ReadonlyMap<number, readonly Ligature[]>): Uint8Array {
  const firsts = [...ligatures].sort(([one], [other]) => one - other);
  const sets = firsts.map(([, own]) => writeSet(own));
  const coverage = [1, firsts.length, ...firsts.map(([glyph]) => glyph)];
  const head = 3 + sets.length;
  const places = placeAfter(head + coverage.length, sets);
  const table = [1, 2 * head, sets.length, ...places, ...coverage, ...sets.flat()];
  const lookup = [4, 0, 1, 8, ...table];
  const words = [
    ...[1, 0, 10, 30, 44],
    // One script, its usual language, the first feature.
    ...[1, ...tagWords('DFLT'), 8, 4, 0, 0, 0xffff, 1, 0],
    ...[1, ...tagWords('ccmp'), 8, 0, 1, 0],
    ...[1, 4, ...lookup],
  ];
  const view = new DataView(new ArrayBuffer(2 * words.length));
  for (const [index, word] of words.entries()) view.setUint16(2 * index, word);
  return new Uint8Array(view.buffer);
}

function writeSet(ligatures: readonly Ligature[]): readonly number[] {
  const tables = [...ligatures]
    .sort((one, other) => other.rest.length - one.rest.length)
    .map(({ glyph, rest }) => [glyph, rest.length + 1, ...rest]);
  return [tables.length, ...placeAfter(1 + tables.length, tables), ...tables.flat()];
}

/** Where tables of words lie that follow each other, in bytes. */
function placeAfter(words: number, tables: readonly (readonly number[])[]): readonly number[] {
  let at = 2 * words;
  return tables.map((table) => {
    const place = at;
    at += 2 * table.length;
    return place;
  });
}

function tagWords(tag: string): readonly number[] {
  return [0, 2].map((at) => 256 * tag.charCodeAt(at) + tag.charCodeAt(at + 1));
}
