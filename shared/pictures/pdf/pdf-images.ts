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
  /** Writes the pictures; gives the entries for the dictionary of objects. To be called at last. */
  readonly finish: () => Promise<string>;
}

// Sharp in print: a card's text at 4 pixels a unit is 384 dots an inch.
const SCALE = 4;

/** Each line is painted once, wherever it stands. */
export function createPdfImages(objects: PdfObjects, paint: PaintText): PdfImages {
  const known = new Map<string, { readonly name: string; readonly pixels: PaintedPixels }>();
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
      const image = known.get(key) ?? {
        name: `I${known.size}`,
        pixels: paint(shape, view, SCALE),
      };
      known.set(key, image);
      const { x, y, width, height } = view;
      return `q ${pdfNumbers(width, 0, 0, -height, x, y + height)} cm /${image.name} Do Q\n`;
    },
    finish: async () => {
      const entries: string[] = [];
      for (const { name, pixels } of known.values()) {
        entries.push(`/${name} ${await addImage(objects, pixels)}`);
      }
      return entries.join(' ');
    },
  };
}

async function addImage(
  objects: PdfObjects,
  { width, height, data }: PaintedPixels,
): Promise<PdfReference> {
  const colours = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  for (let pixel = 0; pixel < alpha.length; pixel += 1) {
    colours.set(data.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel);
    alpha[pixel] = data[4 * pixel + 3] ?? 0;
  }
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
  const mask = await objects.addStream(`${size} /ColorSpace /DeviceGray`, alpha);
  return objects.addStream(`${size} /ColorSpace /DeviceRGB /SMask ${mask}`, colours);
}
