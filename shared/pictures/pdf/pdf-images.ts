import type { Colour } from '../../drawing/palette.ts';
import { startOf } from '../../drawing/place-text.ts';
import type { TextShape } from '../../drawing/scene.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import type { PdfObjects, PdfReference } from './pdf-objects.ts';
import { pdfNumbers } from './pdf-syntax.ts';

/** Pixels of a small picture: RGBA, rows from the top. */
export interface PaintedPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/**
 * Paints a line of text alone, without a ground, at `scale` pixels to the canvas unit; `view` is what
 * of the canvas it shows.
 */
export type PaintText = (
  shape: TextShape,
  view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  scale: number,
) => PaintedPixels;

/** The pictures of text that no embedded font has. */
export interface PdfImages {
  /** Operators that show a line of text as a picture. */
  readonly place: (shape: TextShape) => string;
  /** Writes what was placed, once it is much, so that memory does not grow with the pictures. */
  readonly settle: () => Promise<void>;
  /** Writes the rest; gives the entries for the dictionary of objects. To be called at last. */
  readonly finish: () => Promise<string>;
}

interface Waiting {
  readonly name: string;
  readonly colour: Colour;
  readonly pixels: PaintedPixels;
}

// Sharp in print: a card's text at 4 pixels a unit is 384 dots an inch.
const SCALE = 4;
const MOST_WAITING_PIXELS = 2_000_000;

/** Each line is painted once, wherever it stands. */
export function createPdfImages(objects: PdfObjects, paint: PaintText): PdfImages {
  const names = new Map<string, string>();
  const entries: string[] = [];
  let waiting: Waiting[] = [];
  const write = async () => {
    const all = waiting;
    waiting = [];
    for (const image of all) entries.push(`/${image.name} ${await addImage(objects, image)}`);
  };
  return {
    place: (shape) => {
      const { size } = TEXT_STYLES[shape.role];
      const reach = size / 2;
      const view = {
        x: startOf(shape) - (shape.direction === 'rtl' ? shape.width : 0) - reach,
        y: shape.baseline - 1.25 * size,
        width: Math.ceil(shape.width + 2 * reach),
        height: Math.ceil(1.75 * size),
      };
      const key = [shape.role, shape.colour, shape.direction, shape.width, shape.text].join('\n');
      const name = names.get(key) ?? `I${names.size}`;
      if (!names.has(key)) {
        names.set(key, name);
        waiting.push({ name, colour: shape.colour, pixels: paint(shape, view, SCALE) });
      }
      const { x, y, width, height } = view;
      return `q ${pdfNumbers(width, 0, 0, -height, x, y + height)} cm /${name} Do Q\n`;
    },
    settle: async () => {
      const pixels = waiting.reduce((sum, { pixels: { data } }) => sum + data.length / 4, 0);
      if (pixels > MOST_WAITING_PIXELS) await write();
    },
    finish: async () => {
      await write();
      return entries.join(' ');
    },
  };
}

const IMAGE = '/Type /XObject /Subtype /Image /BitsPerComponent 8';

async function addImage(objects: PdfObjects, { pixels, colour }: Waiting): Promise<PdfReference> {
  const { width, height, data } = pixels;
  const size = `/Width ${width} /Height ${height}`;
  const alpha = Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 3] ?? 0);
  const mask = await objects.addStream(`${IMAGE} ${size} /ColorSpace /DeviceGray`, alpha);
  const ink = readColour(colour);
  // Of letters only the shape differs; emoji bring colours of their own.
  const isPlain = hasOneColour(data, ink);
  return objects.addStream(
    `${IMAGE} ${isPlain ? '/Width 1 /Height 1' : size} /ColorSpace /DeviceRGB /SMask ${mask}`,
    isPlain ? Uint8Array.from(ink) : dropAlpha(data),
  );
}

function readColour(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

// Colours that are hardly seen are only roughly known.
const LEAST_ALPHA = 64;
const TOLERANCE = 4;

function hasOneColour(data: PaintedPixels['data'], ink: readonly number[]): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < LEAST_ALPHA) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      const difference = (data[at + channel] ?? 0) - (ink[channel] ?? 0);
      if (Math.abs(difference) > TOLERANCE) return false;
    }
  }
  return true;
}

function dropAlpha(data: PaintedPixels['data']): Uint8Array {
  const colours = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = data[from] ?? 0;
    colours[to + 1] = data[from + 1] ?? 0;
    colours[to + 2] = data[from + 2] ?? 0;
  }
  return colours;
}
