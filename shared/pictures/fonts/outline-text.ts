import { listDrawn } from '../../drawing/drawn-text.ts';
import { writeNumber } from '../../drawing/path-data.ts';
import { renderText, type TextOutlines } from '../../drawing/render-svg.ts';
import type { TextShape } from '../../drawing/scene.ts';
import { hasEmoji } from '../../layout/text/emoji.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { type FontWeight, TEXT_STYLES } from '../../layout/text-style.ts';
import type { PictureFont } from './picture-fonts.ts';
import { type GlyphFont, type Ink, isShaped, type LineFonts, setLine } from './set-line.ts';
import { traceGlyph } from './trace-glyph.ts';

/**
 * Text as the outlines of its characters, each defined once for a font, each line once more as text without
 * a colour, which no program shows and every one finds, copies and reads out.
 * What no font has stays text. `fonts` are those of the picture. For one picture, in the order of its lines. Linear.
 */
export function outlineText(fonts: LineFonts): TextOutlines {
  const traced = fonts.plain.map(traceFont);
  const setting = { ...fonts, plain: traced };
  const names = createGlyphNames([...fonts.shaped, ...(fonts.emoji === null ? [] : [fonts.emoji])]);
  return {
    definitions: traced.flatMap(({ definitions }) => definitions).join('\n'),
    write: (shape) =>
      isShaped(shape) || (fonts.emoji !== null && hasEmoji(shape.text))
        ? writeSet(shape, setting, names)
        : writeLine(shape, traced),
  };
}

interface TracedFont extends PictureFont {
  /** Names of the outlines by glyph; none for blanks. */
  readonly names: ReadonlyMap<number, string>;
  readonly definitions: readonly string[];
}

function traceFont(font: PictureFont, index: number): TracedFont {
  const prefix = String.fromCharCode(97 + index);
  const names = new Map<number, string>();
  const definitions: string[] = [];
  for (const glyph of new Set(font.glyphs.values())) {
    const paths = writePaths(font, glyph);
    if (paths === '') continue;
    const name = `${prefix}${glyph}`;
    names.set(glyph, name);
    definitions.push(`<g id="${name}">${paths}</g>`);
  }
  return { ...font, names, definitions };
}

/** Names of outlines that are defined where they are used the first time. */
interface GlyphNames {
  readonly find: (
    font: GlyphFont,
    glyph: number,
  ) => { readonly name: string; readonly definition: string } | null;
}

function createGlyphNames(fonts: readonly GlyphFont[]): GlyphNames {
  const defined = new Set<string>();
  return {
    find: (font, glyph) => {
      const name = `s${fonts.indexOf(font)}-${glyph}`;
      if (defined.has(name)) return { name, definition: '' };
      const paths = writePaths(font, glyph);
      if (paths === '') return null;
      defined.add(name);
      return { name, definition: `<defs><g id="${name}">${paths}</g></defs>` };
    },
  };
}

function writePaths({ shape }: GlyphFont, glyph: number): string {
  return traceGlyph(shape, glyph)
    .map((data) => `<path d="${data}"/>`)
    .join('');
}

interface TracedFonts extends LineFonts {
  readonly plain: readonly TracedFont[];
}

function writeSet(shape: TextShape, fonts: TracedFonts, names: GlyphNames): string {
  const { glyphs, missing } = setLine(shape, fonts);
  let elements = missing.map((each) => renderText(each)).join('');
  for (const { font, glyph, x, y, scale, ink } of glyphs) {
    const traced = fonts.plain.find((each) => each === font);
    const known = traced?.names.get(glyph);
    const found =
      traced === undefined ? names.find(font, glyph) : known && { name: known, definition: '' };
    if (!found) continue;
    const place = `translate(${writeNumber(x)} ${writeNumber(y)}) scale(${Math.round(scale * 1e6) / 1e6})`;
    elements += `${found.definition}<use xlink:href="#${found.name}" transform="${place}"${writeInk(ink)}/>`;
  }
  return hide(shape, elements);
}

function writeInk(ink: Ink | null): string {
  if (ink === null) return '';
  const { colour, opacity } = ink;
  return ` fill="${colour}"${opacity === 1 ? '' : ` fill-opacity="${writeNumber(opacity)}"`}`;
}

function hide(shape: TextShape, elements: string): string {
  return `<g aria-hidden="true" fill="${shape.colour}">${elements}</g>${renderText(shape, 'none')}`;
}

/** Characters of a line that follow each other in one font, or in none. */
interface Run {
  readonly font: TracedFont | null;
  text: string;
}

function splitLine(text: string, weight: FontWeight, fonts: readonly TracedFont[]): readonly Run[] {
  const own = fonts.filter((font) => font.weight === weight);
  const runs: Run[] = [];
  for (const character of listDrawn(text)) {
    const code = character.codePointAt(0) ?? 0;
    const isOne = character === String.fromCodePoint(code);
    const font = (isOne && own.find(({ glyphs }) => glyphs.has(code))) || null;
    const last = runs.at(-1);
    if (last !== undefined && last.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function writeLine(shape: TextShape, fonts: readonly TracedFont[]): string {
  let { x } = shape;
  let elements = '';
  for (const { font, text } of splitLine(shape.text, TEXT_STYLES[shape.role].weight, fonts)) {
    const width = measureText(text, shape.role);
    const run = { ...shape, text, x, width };
    elements += font === null ? renderText(run) : writeRun(run, font);
    x += width;
  }
  return hide(shape, elements);
}

function writeRun({ text, x, baseline, role }: TextShape, font: TracedFont): string {
  const { unitsPerEm, glyphs, advances, names } = font;
  let at = 0;
  let uses = '';
  for (const character of text) {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    const name = names.get(glyph);
    if (name !== undefined) uses += `<use xlink:href="#${name}" x="${at}"/>`;
    at += advances[glyph] ?? 0;
  }
  const scale = Math.round((TEXT_STYLES[role].size / unitsPerEm) * 1e6) / 1e6;
  const place = `translate(${writeNumber(x)} ${writeNumber(baseline)}) scale(${scale})`;
  return `<g transform="${place}">${uses}</g>`;
}
