import { createBitWriter } from './bit-writer.ts';
import { createCheckSum } from './check-sum.ts';
import { createTokenBlocks } from './token-blocks.ts';

/** Filters and compresses the rows of a picture, as the data of a PNG. */
export interface PixelDeflater {
  /** Takes the next rows, a pixel a number with red in its lowest byte; gives what they add. */
  readonly take: (pixels: Uint32Array) => Uint8Array;
  /** Gives the rest. */
  readonly end: () => Uint8Array;
}

const UP = 2;
const ZLIB_HEADER = [0x78, 0x01] as const;
const NO_PIXEL = -1;

/**
 * Makes a deflater for rows of `width` pixels, stored with alpha (4 channels) or without (3).
 *
 * Every row is filtered as the difference from the one above (type 2 of ISO/IEC 15948, 9.2), and in
 * that a pixel that repeats the one before it is the only repetition looked for, as in fpng by R.
 * Geldreich: most of a drawing repeats both. The same pixels give the same bytes, however they are
 * cut into strips.
 */
export function createPixelDeflater(width: number, channels: 3 | 4): PixelDeflater {
  const writer = createBitWriter();
  const blocks = createTokenBlocks(writer, channels);
  const sum = createCheckSum();
  let before: Uint32Array = new Uint32Array(width);
  for (const byte of ZLIB_HEADER) writer.write(byte, 8);

  const addByte = (byte: number) => {
    blocks.addByte(byte);
    sum.add(byte);
  };
  const addPixel = (pixel: number) => {
    for (let at = 0; at < channels; at += 1) addByte((pixel >>> (8 * at)) & 255);
  };
  const addRun = (pixel: number, times: number) => {
    blocks.addRepeat(times * channels);
    sum.addRun(pixel, channels, times);
  };
  const addRow = (row: Uint32Array, above: Uint32Array) => {
    addByte(UP);
    let last = NO_PIXEL;
    for (let column = 0; column < width; ) {
      const end = last === NO_PIXEL ? column : endOfRun(row, above, column, last);
      if (end > column) {
        addRun(last, end - column);
        column = end;
        continue;
      }
      last = subtract(row[column] ?? 0, above[column] ?? 0);
      addPixel(last);
      column += 1;
    }
  };
  return {
    take: (pixels) => {
      for (let start = 0; start < pixels.length; start += width) {
        const row = pixels.subarray(start, start + width);
        addRow(row, before);
        before = row;
      }
      // The caller may paint the next strip over this one.
      before = before.slice();
      return writer.take();
    },
    end: () => {
      blocks.end();
      writer.align();
      const total = sum.read();
      for (const shift of [24, 16, 8, 0]) writer.write((total >>> shift) & 255, 8);
      return writer.take();
    },
  };
}

/** Where the pixels that differ from those above them by `difference` end. */
function endOfRun(row: Uint32Array, above: Uint32Array, from: number, difference: number): number {
  let at = from;
  if (difference === 0) {
    while (at < row.length && row[at] === above[at]) at += 1;
    return at;
  }
  while (at < row.length && subtract(row[at] ?? 0, above[at] ?? 0) === difference) at += 1;
  return at;
}

const HIGH_BITS = 0x80808080;
const LOW_BITS = 0x7f7f7f7f;

/** Takes each of four bytes from its like, without a borrow from the next. */
function subtract(from: number, what: number): number {
  const low = (from | HIGH_BITS) - (what & LOW_BITS);
  return (low ^ ((from ^ ~what) & HIGH_BITS)) >>> 0;
}
