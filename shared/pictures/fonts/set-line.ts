import type { TextShape } from '../../drawing/scene.ts';
import type { Direction } from '../../layout/text/direction.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { ALL_SHAPED_RANGES } from '../../layout/text/shaped-scripts.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import { findLevels, hasRightToLeft, mirror, orderByLevel } from './directions.ts';
import type { PictureFont } from './picture-fonts.ts';
import type { ShapedFont, ShapedText } from './shaped-font.ts';

/** The fonts of a picture that text can be set in. */
export interface LineFonts {
  readonly plain: readonly PictureFont[];
  readonly shaped: readonly ShapedFont[];
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
}

/** A line set in glyphs, but for what no bundled font has. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly missing: readonly TextShape[];
}

const SHAPED = new RegExp(
  `[${ALL_SHAPED_RANGES.map((range) => range.map(writeCode).join('-')).join('')}]`,
  'u',
);

function writeCode(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** Whether the glyphs of a line depend on more than each character alone. Linear. */
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
        glyphs.push({ font, glyph: each.glyph, scale, ...place });
      }
    }
    x += width;
  }
  return { glyphs, missing };
}

type LineFont = PictureFont | ShapedFont;

/** Characters of a line that follow each other, of one font, or none, and one level. */
interface Piece {
  readonly font: LineFont | null;
  readonly level: number;
  text: string;
}

const CONTROL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// Belongs to the letter before it, whichever fonts have it as well.
const FOLLOWS = /[\p{M}\u200c\u200d]/u;

function splitLine({ text, role, direction }: TextShape, fonts: LineFonts): readonly Piece[] {
  const { weight } = TEXT_STYLES[role];
  const own = [...fonts.plain, ...fonts.shaped].filter((font) => font.weight === weight);
  const levels = findLevels(text, direction);
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at] ?? 0;
    at += character.length;
    if (CONTROL.test(character)) continue;
    const before = pieces.at(-1);
    const follows = before !== undefined && isShapedFont(before.font) && FOLLOWS.test(character);
    const font = follows ? before.font : findFont(own, character);
    if (before?.font === font && before.level === level) before.text += character;
    else pieces.push({ font, level, text: character });
  }
  return pieces;
}

function isShapedFont(font: LineFont | null): font is ShapedFont {
  return font !== null && 'set' in font;
}

function findFont(fonts: readonly LineFont[], character: string): LineFont | null {
  const code = character.codePointAt(0) ?? 0;
  const has = (font: LineFont) => (isShapedFont(font) ? font.has(code) : font.glyphs.has(code));
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

function fill({ font, text, level }: Piece): ShapedText | null {
  const isTurned = level % 2 === 1;
  if (font === null) return null;
  if (isShapedFont(font)) return font.set(text, isTurned);
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

function directionOf({ level }: Piece): Direction {
  return level % 2 === 1 ? 'rtl' : 'ltr';
}
