/** Size of a picture in pixels, and how many of them make a unit of the canvas. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Compresses bytes as a zlib stream (RFC 1950), as `node:zlib` and `CompressionStream` do. */
export type Deflate = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PIXELS_PER_METRE = 96 / 0.0254;

/**
 * Writes a PNG (ISO/IEC 15948) part by part, so that a picture of any size needs the memory of one
 * strip. `strips` are whole rows of RGBA from the top, together the whole picture; it is taken to be
 * opaque and stored as RGB. The resolution is told, so that other programs show it at the map's own
 * size. Linear.
 */
export async function* encodePng(
  size: PngSize,
  strips: AsyncIterable<Uint8Array | Uint8ClampedArray>,
  deflate: Deflate,
): AsyncGenerator<Uint8Array> {
  yield SIGNATURE;
  yield makeChunk('IHDR', writeHeader(size));
  yield makeChunk('sRGB', Uint8Array.of(0));
  yield makeChunk('pHYs', writeResolution(size));
  for await (const part of deflate(filterStrips(strips, size.width))) yield makeChunk('IDAT', part);
  yield makeChunk('IEND', new Uint8Array(0));
}

// 8 bits a channel, colour without alpha, not interlaced.
function writeHeader({ width, height }: PngSize): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 2, 0, 0, 0], 8);
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

async function* filterStrips(
  strips: AsyncIterable<Uint8Array | Uint8ClampedArray>,
  width: number,
): AsyncGenerator<Uint8Array> {
  for await (const strip of strips) yield filterRows(strip, width);
}

// Filter type 0: in drawings the repetition that deflate finds is worth more than differences.
function filterRows(rgba: Uint8Array | Uint8ClampedArray, width: number): Uint8Array {
  const rows = rgba.length / (width * 4);
  const bytes = new Uint8Array(rows * (width * 3 + 1));
  let to = 0;
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    to += 1;
    for (const end = from + width * 4; from < end; from += 4) {
      bytes[to] = rgba[from] ?? 0;
      bytes[to + 1] = rgba[from + 1] ?? 0;
      bytes[to + 2] = rgba[from + 2] ?? 0;
      to += 3;
    }
  }
  return bytes;
}

function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, computeCrc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 0 ? value >>> 1 : 0xedb88320 ^ (value >>> 1);
  }
  return value;
});

function computeCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
