import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng, type PngDetails } from './encode-png.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

async function encode(
  width: number,
  strips: readonly (readonly number[])[],
  details: PngDetails = {},
): Promise<Buffer> {
  async function* list(): AsyncGenerator<Uint8Array> {
    for (const strip of strips) yield Uint8Array.from(strip);
  }
  const height = strips.flat().length / 4 / width;
  const parts: Uint8Array[] = [];
  const size = { width, height, scale: 2 };
  for await (const part of encodePng(size, list(), details)) parts.push(part);
  return Buffer.concat(parts);
}

function readChunks(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Rows of samples again; every row is the difference from the one above (filter type 2). */
function undoFilter(bytes: Buffer, width: number, channels: number): readonly number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < bytes.length; at += width * channels + 1) {
    expect(bytes[at]).toBe(2);
    const above = rows.at(-1);
    const row = [...bytes.subarray(at + 1, at + 1 + width * channels)];
    rows.push(row.map((value, index) => (value + (above?.[index] ?? 0)) & 255));
  }
  return rows;
}

function readRows(png: Buffer): Buffer {
  const packed = readChunks(png).filter((chunk) => chunk.type === 'IDAT');
  return inflateSync(Buffer.concat(packed.map((chunk) => chunk.data)));
}

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const GREY = [9, 8, 7, 255];

describe('encodePng', () => {
  it('writes signature, header, resolution and end, each with its checksum', async () => {
    const png = await encode(2, [[...RED, ...BLUE, ...GREY, ...RED]]);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const chunks = readChunks(png);
    expect([...new Set(chunks.map((chunk) => chunk.type))]).toEqual([
      'IHDR',
      'sRGB',
      'pHYs',
      'IDAT',
      'IEND',
    ]);
    expect([...(chunks[0]?.data ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
    // 192 dots an inch.
    expect(chunks[2]?.data.readUInt32BE(0)).toBe(7559);
  });

  it('holds every pixel of every strip, row by row', async () => {
    const png = await encode(2, [
      [...RED, ...BLUE, ...GREY, ...RED],
      [...BLUE, ...GREY],
    ]);
    const rows = readRows(png);
    expect(undoFilter(rows, 2, 3)).toEqual([
      [255, 0, 0, 0, 0, 255],
      [9, 8, 7, 255, 0, 0],
      [0, 0, 255, 9, 8, 7],
    ]);
  });

  it('keeps the alpha of a picture that can be seen through', async () => {
    const faint = [1, 2, 3, 4];
    const png = await encode(1, [faint, [...RED]], { hasAlpha: true });
    expect(readChunks(png)[0]?.data[9]).toBe(6);
    expect(undoFilter(readRows(png), 1, 4)).toEqual([faint, RED]);
  });

  it('holds a text under its keyword, uncompressed', async () => {
    const attached = { keyword: 'argmap', text: new TextEncoder().encode('{"title":"日本"}') };
    const chunks = readChunks(await encode(1, [RED], { attached }));
    const text = chunks.find(({ type }) => type === 'iTXt')?.data.toString('utf8');
    expect(text).toBe('argmap\0\0\0\0\0{"title":"日本"}');
    expect(chunks.map(({ type }) => type).indexOf('iTXt')).toBeLessThan(
      chunks.map(({ type }) => type).indexOf('IDAT'),
    );
  });
});
