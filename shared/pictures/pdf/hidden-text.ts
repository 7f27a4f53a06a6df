import { writeToUnicode } from './pdf-fonts.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { latinBytes, pdfHex } from './pdf-syntax.ts';

/** Text that nobody sees but every search finds: it lies over characters painted as a picture. */
export interface HiddenText {
  /** Text as pieces, each in one font, with codes of one byte in hexadecimal. */
  readonly encode: (text: string) => readonly { readonly font: string; readonly codes: string }[];
  /** Writes the fonts; gives the entries for the dictionary of fonts. To be called once, at last. */
  readonly finish: () => Promise<string>;
}

/** Width of every hidden character, in parts of the text's size. */
export const HIDDEN_WIDTH = 0.5;

const MOST_CODES = 255;

/** Fonts of empty glyphs, as many as the characters need. */
export function createHiddenText(objects: PdfObjects): HiddenText {
  const places = new Map<number, number>();
  const placeOf = (code: number): number => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  };
  return {
    encode: (text) => {
      const pieces: { font: string; codes: string }[] = [];
      for (const character of text) {
        const place = placeOf(character.codePointAt(0) ?? 0);
        const font = `H${Math.floor(place / MOST_CODES)}`;
        const code = pdfHex((place % MOST_CODES) + 1, 2);
        const last = pieces.at(-1);
        if (last?.font === font) last.codes += code;
        else pieces.push({ font, codes: code });
      }
      return pieces;
    },
    finish: async () => {
      const entries: string[] = [];
      const codes = [...places];
      for (let start = 0; start < codes.length; start += MOST_CODES) {
        const own = codes
          .slice(start, start + MOST_CODES)
          .map(([code, place]) => [code, place - start + 1] as const);
        const glyph = await objects.addStream('', latinBytes(`${1000 * HIDDEN_WIDTH} 0 d0`));
        const unicode = await objects.addStream('', latinBytes(writeToUnicode(own, 2)));
        const names = own.map((_, index) => `/g${index + 1}`).join(' ');
        const glyphs = own.map((_, index) => `/g${index + 1} ${glyph}`).join(' ');
        const widths = own.map(() => 1000 * HIDDEN_WIDTH).join(' ');
        const font = objects.add(
          `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << ${glyphs} >> /Encoding << /Type /Encoding /Differences [1 ${names}] >> /FirstChar 1 /LastChar ${own.length} /Widths [${widths}] /ToUnicode ${unicode} /Resources << >> >>`,
        );
        entries.push(`/H${start / MOST_CODES} ${font}`);
      }
      return entries.join(' ');
    },
  };
}
