import { type Contour, readContours } from '../fonts/read-contours.ts';
import type { GlyphFont, Ink, PlacedGlyph } from '../fonts/set-line.ts';
import { traceContour } from '../fonts/trace-contour.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { latinBytes, pdfNumber, pdfNumbers, writeColour } from './pdf-syntax.ts';

/** Glyphs of a file as drawings, each written once however often it is shown. */
export interface GlyphForms {
  /** Operators that draw a glyph in its own colour or the one that is set, in space whose y grows downward. */
  readonly place: (placed: PlacedGlyph) => string;
  /** Writes them; to be called once, at last. */
  readonly finish: () => Promise<FormEntries>;
}

/** Entries for the dictionaries of a file's resources. */
interface FormEntries {
  readonly objects: string;
  /** Of graphics states: how opaque a colour is. */
  readonly states: string;
}

interface Form {
  readonly name: string;
  readonly contours: readonly Contour[];
}

/** None is written until `finish`. */
export function createGlyphForms(objects: PdfObjects): GlyphForms {
  const forms = new Map<GlyphFont, Map<number, Form>>();
  const opacities = new Set<number>();
  let count = 0;
  const setInk = ({ colour, opacity }: Ink): string => {
    const part = Math.round(100 * opacity);
    if (part === 100) return `${writeColour(colour)} rg `;
    opacities.add(part);
    return `${writeColour(colour)} rg /A${part} gs `;
  };
  const formOf = (font: GlyphFont, glyph: number): Form => {
    const own = forms.get(font) ?? new Map<number, Form>();
    forms.set(font, own);
    const known = own.get(glyph);
    if (known !== undefined) return known;
    const form = { name: `G${count}`, contours: readContours(font.shape, glyph) };
    count += 1;
    own.set(glyph, form);
    return form;
  };
  return {
    place: ({ font, glyph, x, y, scale, ink }) => {
      const { name, contours } = formOf(font, glyph);
      if (contours.length === 0) return '';
      // More decimals than lengths have: a unit of a font is small.
      const size = Math.round(scale * 1e6) / 1e6;
      return `q ${ink === null ? '' : setInk(ink)}${size} 0 0 ${-size} ${pdfNumbers(x, y)} cm /${name} Do Q\n`;
    },
    finish: async () => {
      const entries: string[] = [];
      for (const own of forms.values()) {
        for (const { name, contours } of own.values()) {
          if (contours.length === 0) continue;
          const box = pdfNumbers(...enclose(contours));
          const entry = `/Type /XObject /Subtype /Form /BBox [${box}]`;
          entries.push(`/${name} ${await objects.addStream(entry, latinBytes(draw(contours)))}`);
        }
      }
      const states = [...opacities].map((part) => `/A${part} << /ca ${pdfNumber(part / 100)} >>`);
      return { objects: entries.join(' '), states: states.join(' ') };
    },
  };
}

function enclose(contours: readonly Contour[]): readonly number[] {
  const points = contours.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function draw(contours: readonly Contour[]): string {
  let operators = '';
  let at = { x: 0, y: 0 };
  const go = (
    operator: string,
    ...points: readonly { readonly x: number; readonly y: number }[]
  ) => {
    operators += `${pdfNumbers(...points.flatMap(({ x, y }) => [x, y]))} ${operator}\n`;
    at = points.at(-1) ?? at;
  };
  const pen = {
    move: (to: typeof at) => go('m', to),
    line: (to: typeof at) => go('l', to),
    // PDF has cubic curves only.
    bend: (around: typeof at, to: typeof at) =>
      go('c', towards(at, around), towards(to, around), to),
    close: () => {
      operators += 'h\n';
    },
  };
  for (const contour of contours) traceContour(contour, pen);
  return `${operators}f\n`;
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }) {
  return { x: from.x + (2 / 3) * (to.x - from.x), y: from.y + (2 / 3) * (to.y - from.y) };
}
