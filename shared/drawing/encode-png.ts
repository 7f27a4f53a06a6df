import { crc32 } from '../base/crc32.ts';
import { createPixelDeflater } from './deflate/pixel-deflater.ts';

/** Size of a picture in pixels, and how many of them make a unit of the canvas. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What a picture has besides its pixels. */
export interface PngDetails {
  /** Whether pixels may be transparent: they are then stored with their alpha. Default: no. */
  readonly hasAlpha?: boolean;
  /** UTF-8 text for programs, under a keyword of 1 to 79 Latin letters. Default: none. */
  readonly attached?: PngText | null;
}

/** A text within a PNG. */
export interface PngText {
  readonly keyword: string;
  readonly text: Uint8Array;
}

/** Compresses the rows of a picture as `createPixelDeflater` does, here or on another thread. */
export interface StripDeflater {
  /** Takes the next rows, which are its own from then on; gives what is ready. */
  readonly take: (pixels: Uint32Array) => Uint8Array | Promise<Uint8Array>;
  /** Gives the rest, in parts. */
  readonly end: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
}

/** Whole rows of RGBA. */
export type Pixels = Uint8Array | Uint8ClampedArray;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PIXELS_PER_METRE = 96 / 0.0254;

/**
 * Writes a PNG (ISO/IEC 15948) part by part, so that a picture of any size needs the memory of one strip. `strips` are
 * whole rows of RGBA from the top, together the whole picture; without alpha it is taken to be opaque and stored as
 * RGB. The resolution is included, so that other programs show the picture at the map's own size. Linear; the same
 * pixels give the same bytes, whichever deflater is given.
 */
export async function* encodePng(
  size: PngSize,
  strips: AsyncIterable<Pixels>,
  { hasAlpha = false, attached = null }: PngDetails = {},
  deflater: StripDeflater = createOwnDeflater(size.width, channelsOf(hasAlpha)),
): AsyncGenerator<Uint8Array> {
  yield SIGNATURE;
  yield makeChunk('IHDR', writeHeader(size, hasAlpha));
  yield makeChunk('sRGB', Uint8Array.of(0));
  yield describePng(size, attached);
  for await (const strip of strips) {
    const part = await deflater.take(readPixels(strip));
    if (part.length > 0) yield makeChunk('IDAT', part);
  }
  for (const part of await deflater.end()) {
    if (part.length > 0) yield makeChunk('IDAT', part);
  }
  yield makeChunk('IEND', new Uint8Array(0));
}

/** How many bytes of a pixel are stored. */
export function channelsOf(hasAlpha: boolean): 3 | 4 {
  return hasAlpha ? 4 : 3;
}

function createOwnDeflater(width: number, channels: 3 | 4): StripDeflater {
  const deflater = createPixelDeflater(width, channels);
  return { take: deflater.take, end: () => [deflater.end()] };
}

/**
 * The chunks that tell a PNG's resolution and hold what is attached, for a place anywhere between
 * header and pixels.
 */
export function describePng(size: PngSize, attached: PngText | null): Uint8Array {
  const resolution = makeChunk('pHYs', writeResolution(size));
  if (attached === null) return resolution;
  const text = makeChunk('iTXt', writeText(attached));
  const both = new Uint8Array(resolution.length + text.length);
  both.set(resolution);
  both.set(text, resolution.length);
  return both;
}

// 8 bits a channel, colour with or without alpha, not interlaced.
function writeHeader({ width, height }: PngSize, hasAlpha: boolean): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, hasAlpha ? 6 : 2, 0, 0, 0], 8);
  return bytes;
}

function writeResolution({ scale }: PngSize): Uint8Array {
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  const density = Math.round(PIXELS_PER_METRE * scale);
  view.setUint32(0, density);
  view.setUint32(4, density);
  bytes[8] = 1;
  return bytes;
}

// Keyword, not compressed, no language, no translated keyword.
function writeText({ keyword, text }: PngText): Uint8Array {
  const bytes = new Uint8Array(keyword.length + 5 + text.length);
  for (let index = 0; index < keyword.length; index += 1) bytes[index] = keyword.charCodeAt(index);
  bytes.set(text, keyword.length + 5);
  return bytes;
}

// A pixel at a time, red in the lowest byte, as on every machine that Node and Chromium run on.
function readPixels(strip: Pixels): Uint32Array {
  const isAligned = strip.byteOffset % 4 === 0;
  const { buffer, byteOffset, length } = isAligned ? strip : new Uint8Array(strip);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
