import type { Colour } from '../../drawing/palette.ts';
import type { TextShape } from '../../drawing/scene.ts';
import { findAnyOf } from '../../layout/text/character-class.ts';
import { type Direction, hasRightToLeft } from '../../layout/text/direction.ts';
import { splitEmoji } from '../../layout/text/emoji.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { ALL_SHAPED_RANGES } from '../../layout/text/shaped-scripts.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import type { EmojiSubset } from './cut-emoji.ts';
import { findLevels, mirror, orderByLevel } from './directions.ts';
import type { PictureFont } from './picture-fonts.ts';
import type { ShapedFont, ShapedText } from './shaped-font.ts';

/** The fonts of a picture that text can be set in. */
export interface LineFonts {
  readonly plain: readonly PictureFont[];
  readonly shaped: readonly ShapedFont[];
  /** Null where there are none. */
  readonly emoji: EmojiSubset | null;
}

/** A font, as far as its outlines are drawn. */
export type GlyphFont = Pick<PictureFont, 'shape' | 'unitsPerEm'>;

/** A glyph where it is drawn: its origin in canvas units, and canvas units for a unit of the font. */
export interface PlacedGlyph {
  readonly font: GlyphFont;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Its own; null for that of the line. */
  readonly ink: Ink | null;
}

/** What a part of an emoji is filled with. */
export interface Ink {
  readonly colour: Colour;
  /** From 0 to 1. */
  readonly opacity: number;
}

/** A line set in glyphs, but for what no bundled font has. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly missing: readonly TextShape[];
}

const SHAPED = findAnyOf(ALL_SHAPED_RANGES);

/** Whether the glyphs of a line depend on more than each character and its emoji alone. Linear. */
export function isShaped({ text, direction }: TextShape): boolean {
  return direction === 'rtl' || hasRightToLeft(text) || SHAPED.test(text);
}

/** A line in glyphs, each where a browser that has the same fonts draws it. Linear. */
export function setLine(shape: TextShape, fonts: LineFonts): SetLine {
  const { size } = TEXT_STYLES[shape.role];
  const glyphs: PlacedGlyph[] = [];
  const missing: TextShape[] = [];
  const pieces = orderByLevel(splitLine(shape, fonts)).map((piece) => fillPiece(piece, shape));
  const whole = pieces.reduce((sum, { width }) => sum + width, 0);
  let x = shape.direction === 'rtl' ? shape.x + shape.width - whole : shape.x;
  for (const { piece, filling, width } of pieces) {
    if (filling === null || piece.font === null) {
      missing.push({ ...shape, text: piece.text, direction: directionOf(piece), x, width });
    } else {
      const { font } = piece;
      const scale = size / font.unitsPerEm;
      for (const each of filling.glyphs) {
        const place = { x: x + each.x * scale, y: shape.baseline - each.y * scale };
        glyphs.push({ font, glyph: each.glyph, scale, ...place, ink: each.ink ?? null });
      }
    }
    x += width;
  }
  return { glyphs, missing };
}

type LineFont = PictureFont | ShapedFont | EmojiSubset;

/** Glyphs of a piece from left to right, in units of the font, y growing upward. */
interface Filling extends ShapedText {
  readonly glyphs: readonly (ShapedText['glyphs'][number] & { readonly ink?: Ink | null })[];
}

/** Characters of a line that follow each other, of one font, or none, and one level. */
interface Piece {
  readonly font: LineFont | null;
  readonly level: number;
  text: string;
}

const CONTROL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\ufe0f/;
// Belongs to the letter before it, whichever fonts have it as well.
const FOLLOWS = /[\p{M}\u200c\u200d]/u;

function splitLine({ text, role, direction }: TextShape, fonts: LineFonts): readonly Piece[] {
  const { weight } = TEXT_STYLES[role];
  const own = [...fonts.plain, ...fonts.shaped].filter((font) => font.weight === weight);
  const levels = findLevels(text, direction);
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of listUnits(text, fonts.emoji)) {
    const level = levels[at] ?? 0;
    at += character.length;
    if (fonts.emoji?.emoji.has(character) === true) {
      pieces.push({ font: fonts.emoji, level, text: character });
      continue;
    }
    if (CONTROL.test(character)) continue;
    const before = pieces.at(-1);
    const follows = before !== undefined && isShapedFont(before.font) && FOLLOWS.test(character);
    const font = follows ? before.font : findFont(own, character);
    if (before?.font === font && before.level === level) before.text += character;
    else pieces.push({ font, level, text: character });
  }
  return pieces;
}

/** The characters of a text, and its emoji whole. */
function listUnits(text: string, emoji: EmojiSubset | null): readonly string[] {
  if (emoji === null) return [...text];
  return splitEmoji(text).flatMap((part) => (part.isEmoji ? part.text : [...part.text]));
}

function isEmojiSubset(font: LineFont): font is EmojiSubset {
  return 'emoji' in font;
}

function isShapedFont(font: LineFont | null): font is ShapedFont {
  return font !== null && 'set' in font;
}

type LetterFont = PictureFont | ShapedFont;

function findFont(fonts: readonly LetterFont[], character: string): LetterFont | null {
  const code = character.codePointAt(0) ?? 0;
  const has = (font: LetterFont) => (isShapedFont(font) ? font.has(code) : font.glyphs.has(code));
  return fonts.find(has) ?? null;
}

function fillPiece(piece: Piece, { role }: TextShape) {
  const filling = fill(piece);
  const { size } = TEXT_STYLES[role];
  const width =
    filling === null || piece.font === null
      ? measureText(piece.text, role)
      : (filling.width * size) / piece.font.unitsPerEm;
  return { piece, filling, width };
}

function fill({ font, text, level }: Piece): Filling | null {
  const isTurned = level % 2 === 1;
  if (font === null) return null;
  if (isShapedFont(font)) return font.set(text, isTurned);
  if (isEmojiSubset(font)) return fillEmoji(font, text);
  const seen = isTurned ? [...text].reverse().map(mirror) : [...text];
  let width = 0;
  const glyphs = seen.map((character) => {
    const glyph = font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    const x = width;
    width += font.advances[glyph] ?? 0;
    return { glyph, x, y: 0 };
  });
  return { glyphs, width };
}

function fillEmoji({ emoji, unitsPerEm }: EmojiSubset, text: string): Filling {
  const found = emoji.get(text) ?? [];
  const glyphs = found.flatMap((layers, index) =>
    layers.map(({ glyph, colour, opacity }) => {
      const ink = colour === null ? null : { colour, opacity };
      return { glyph, x: index * unitsPerEm, y: 0, ink };
    }),
  );
  return { glyphs, width: found.length * unitsPerEm };
}

function directionOf({ level }: Piece): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}
