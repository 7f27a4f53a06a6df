import { Readable } from 'node:stream';
import { crc32, createDeflate, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './encode-png.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const compress = (bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  Readable.from(bytes, { objectMode: true }).pipe(createDeflate());

async function encode(width: number, strips: readonly (readonly number[])[]): Promise<Buffer> {
  async function* list(): AsyncGenerator<Uint8Array> {
    for (const strip of strips) yield Uint8Array.from(strip);
  }
  const height = strips.flat().length / 4 / width;
  const parts: Uint8Array[] = [];
  for await (const part of encodePng({ width, height, scale: 2 }, list(), compress))
    parts.push(part);
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
    const packed = readChunks(png).filter((chunk) => chunk.type === 'IDAT');
    const rows = inflateSync(Buffer.concat(packed.map((chunk) => chunk.data)));
    expect([...rows]).toEqual([
      ...[0, 255, 0, 0, 0, 0, 255],
      ...[0, 9, 8, 7, 255, 0, 0],
      ...[0, 0, 0, 255, 9, 8, 7],
    ]);
  });
});
