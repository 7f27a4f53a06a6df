import { createCollection } from './collect-glyphs.ts';
import { type ColourLayer, writeColourLayers } from './colour-layers.ts';
import { composeFont } from './compose-font.ts';
import type { EmojiFont } from './emoji-font.ts';
import type { Ligature } from './read-ligatures.ts';
import { type SfntTables, writeSfnt } from './sfnt.ts';
import { writeLigatures } from './write-ligatures.ts';

/** The emoji of a picture. */
export interface EmojiSubset {
  /** A TrueType file that draws them as the whole font does. */
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  /** Its tables, for what else a file has to say of it. */
  readonly shape: SfntTables;
  /** Emoji by how they are written, each as its layers from the lowest; they are `unitsPerEm` apart. */
  readonly emoji: ReadonlyMap<string, readonly (readonly ColourLayer[])[]>;
}

/**
 * A font with the given emoji out of one that has all; those it lacks are left out. The same emoji give the same
 * bytes, in whatever order they come. Linear in their outlines.
 */
export function cutEmoji(source: EmojiFont, wanted: Iterable<string>): EmojiSubset {
  const { font } = source;
  const collected = createCollection(font);
  const emoji = new Map<string, readonly (readonly ColourLayer[])[]>();
  const layers = new Map<number, readonly ColourLayer[]>();
  const codes = new Map<number, number>();
  const ligatures = new Map<number, Ligature[]>();
  for (const each of [...new Set(wanted)].sort()) {
    const found = source.find(each);
    if (found === null) continue;
    for (const character of each) {
      const code = character.codePointAt(0) ?? 0;
      const glyph = font.findGlyph(code);
      if (glyph !== 0) codes.set(code, collected.add(font, glyph));
    }
    for (const { glyph, parts } of found) {
      const number = collected.add(font, glyph);
      const own = source.layersOf(glyph);
      layers.set(
        number,
        own.map((layer) => ({ ...layer, glyph: collected.add(font, layer.glyph) })),
      );
      const [first = 0, ...rest] = parts.map((part) => collected.add(font, part));
      if (rest.length > 0) addLigature(ligatures, first, { glyph: number, rest });
    }
    const numbers = found.map(({ glyph }) => layers.get(collected.add(font, glyph)) ?? []);
    emoji.set(each, numbers);
  }
  const sorted = new Map([...codes].sort(([one], [other]) => one - other));
  const shape = new Map([
    ...composeFont([font], collected.finish(), sorted),
    ...writeColourLayers(layers),
    ['GSUB', writeLigatures(ligatures)] as const,
  ]);
  return { file: writeSfnt(shape), unitsPerEm: font.unitsPerEm, shape, emoji };
}

function addLigature(ligatures: Map<number, Ligature[]>, first: number, ligature: Ligature): void {
  const own = ligatures.get(first) ?? [];
  ligatures.set(first, own);
  if (!own.some(({ glyph }) => glyph === ligature.glyph)) own.push(ligature);
}
