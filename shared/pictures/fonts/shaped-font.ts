import type { ShapedFamily } from '../../layout/text/font-files.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import { type Inflate, readWoff } from './read-woff.ts';
import { type SfntTables, viewTable } from './sfnt.ts';
import { openTrueType } from './true-type-font.ts';

/** Glyphs of a piece of text from left to right, in units of the font, y growing upward. */
export interface ShapedText {
  readonly glyphs: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  readonly width: number;
}

/** A font of a script that is shaped, as far as its glyphs are chosen, placed and drawn. */
export interface ShapedFont {
  readonly family: ShapedFamily;
  readonly weight: FontWeight;
  readonly unitsPerEm: number;
  /** Its tables, with long offsets, as `readContours` wants them. */
  readonly shape: SfntTables;
  readonly has: (code: number) => boolean;
  /** Text of one direction, of characters that the font has; null where the shaper fails on it. */
  readonly set: (text: string, isTurned: boolean) => ShapedText | null;
}

// As canvases and pages write it, see `paintScene`.
const FEATURES = { kern: false, liga: false, clig: false, calt: false };

/** Opens a font of a WOFF file, and what shapes its text, which is fetched with the first one. */
export async function openShapedFont(
  family: ShapedFamily,
  weight: FontWeight,
  file: Uint8Array,
  inflate: Inflate,
): Promise<ShapedFont> {
  const [{ create }, tables] = await Promise.all([import('fontkit'), readWoff(file, inflate)]);
  const font = create(file);
  const { findGlyph, unitsPerEm } = openTrueType(tables);
  const layOut = (text: string, isTurned: boolean) =>
    font.layout(orderMarks(text), FEATURES, undefined, undefined, isTurned ? 'rtl' : 'ltr');
  return {
    family,
    weight,
    unitsPerEm,
    shape: lengthenOffsets(tables),
    has: (code) => findGlyph(code) !== 0,
    set: (text, isTurned) => {
      try {
        return place(layOut(text, isTurned));
      } catch {
        // It takes every sign to have a place on every letter, and a few letters of few languages give none.
        return null;
      }
    },
  };
}

const REWRITTEN: readonly (readonly [marks: RegExp, as: string])[] = [
  // The vowel am of Thai is a ring over the letter and what follows; the ring lies below marks of tone.
  [/([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/g, '\u0e4d$1\u0e32'],
  // In Arabic the sign of doubling, and hamza, lie next to the letter, vowels around them; Unicode has it otherwise.
  [/([\u064b-\u0650\u0652\u0670]+)\u0651/g, '\u0651$1'],
  [/([\u064b-\u0652\u0670]+)([\u0654\u0655])/g, '$2$1'],
];

/** Text with its marks in the order that they lie on a letter, which the shaper takes for granted. */
function orderMarks(text: string): string {
  return REWRITTEN.reduce((done, [marks, as]) => done.replace(marks, as), text);
}

interface Run {
  readonly glyphs: readonly { readonly id: number }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
}

function place({ glyphs, positions }: Run): ShapedText {
  let width = 0;
  const placed = glyphs.map(({ id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const x = width + xOffset;
    width += xAdvance;
    return { glyph: id, x, y: yOffset };
  });
  return { glyphs: placed, width };
}

function lengthenOffsets(tables: SfntTables): SfntTables {
  const loca = viewTable(tables, 'loca');
  if (viewTable(tables, 'head').getInt16(50) === 1) return tables;
  const long = new DataView(new ArrayBuffer(2 * loca.byteLength));
  for (let at = 0; at < loca.byteLength; at += 2) long.setUint32(2 * at, 2 * loca.getUint16(at));
  return new Map([...tables, ['loca', new Uint8Array(long.buffer)]]);
}
