import { type ColourLayer, readColourLayers } from './colour-layers.ts';
import { type Ligature, readLigatures } from './read-ligatures.ts';
import { viewTable } from './sfnt.ts';
import type { TrueTypeFont } from './true-type-font.ts';

/** A font of emoji, as far as they are found and drawn. */
export interface EmojiFont {
  readonly font: TrueTypeFont;
  /** The glyphs that an emoji is drawn with, one but for what is joined in no usual way; null where any lacks. */
  readonly find: (emoji: string) => readonly FoundEmoji[] | null;
  /** What a glyph is painted of, from the lowest. */
  readonly layersOf: (glyph: number) => readonly ColourLayer[];
}

/** A glyph, and the glyphs of the characters it stands for. */
export interface FoundEmoji {
  readonly glyph: number;
  readonly parts: readonly number[];
}

/** Opens a font with outlines in layers of colour and ligatures for sequences. */
export function openEmojiFont(font: TrueTypeFont): EmojiFont {
  const ligatures = readLigatures(viewTable(font.tables, 'GSUB'));
  const layers = readColourLayers(font.tables);
  return {
    font,
    find: (emoji) => {
      const glyphs = [...emoji].map((each) => font.findGlyph(each.codePointAt(0) ?? 0));
      if (glyphs.some((glyph, at) => glyph === 0 && !isUnseen([...emoji][at]))) return null;
      const unseen = new Set(
        [...emoji].filter(isUnseen).map((each) => font.findGlyph(each.codePointAt(0) ?? 0)),
      );
      return join(glyphs, ligatures, unseen);
    },
    layersOf: (glyph) => layers.get(glyph) ?? [],
  };
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

function isUnseen(character = ''): boolean {
  return UNSEEN.test(character);
}

type Unseen = ReadonlySet<number>;

function join(
  glyphs: readonly number[],
  ligatures: ReadonlyMap<number, readonly Ligature[]>,
  unseen: Unseen,
): readonly FoundEmoji[] {
  const found: FoundEmoji[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const first = glyphs[at] ?? 0;
    const rest = glyphs.slice(at + 1);
    const made = (ligatures.get(first) ?? []).flatMap((ligature) => {
      const length = match(rest, ligature.rest, unseen);
      return length === null ? [] : { ligature, length };
    })[0];
    if (made !== undefined) {
      found.push({ glyph: made.ligature.glyph, parts: [first, ...made.ligature.rest] });
    } else if (!unseen.has(first)) found.push({ glyph: first, parts: [first] });
    at += 1 + (made?.length ?? 0);
  }
  return found;
}

/** How many glyphs a ligature takes, with those between that are not seen; null where it is another. */
function match(
  glyphs: readonly number[],
  wanted: readonly number[],
  unseen: Unseen,
): number | null {
  let at = 0;
  for (const each of wanted) {
    while (glyphs[at] !== each && unseen.has(glyphs[at] ?? -1)) at += 1;
    if (glyphs[at] !== each) return null;
    at += 1;
  }
  return at;
}
