import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPixelDeflater } from './pixel-deflater.ts';

const RUNS = { seed: 20261127, numRuns: 300 };

// Few colours and long runs, as in a drawing, and now and then anything.
const pixel = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0xffffffff, 0xff000000, 0xff3366cc, 0x80ff0001) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
);
const run = fc.record({ pixel, length: fc.oneof(fc.nat(6), fc.nat(400)) });
const picture = fc.record({
  width: fc.integer({ min: 1, max: 300 }),
  runs: fc.array(run, { minLength: 1, maxLength: 60 }),
  channels: fc.constantFrom(3 as const, 4 as const),
});

function layRows(width: number, runs: readonly { pixel: number; length: number }[]): Uint32Array {
  const pixels = runs.flatMap(({ pixel: value, length }) => Array<number>(length).fill(value));
  const height = Math.max(1, Math.ceil(pixels.length / width));
  const rows = new Uint32Array(width * height);
  rows.set(pixels);
  return rows;
}

function deflate(
  { width, channels }: { readonly width: number; readonly channels: 3 | 4 },
  strips: readonly Uint32Array[],
): Buffer {
  const deflater = createPixelDeflater(width, channels);
  return Buffer.concat([...strips.map((strip) => deflater.take(strip)), deflater.end()]);
}

/** What the rows hold, filter type 2 undone. */
function readSamples(bytes: Buffer, width: number, channels: number): readonly number[] {
  const samples: number[] = [];
  const stride = width * channels;
  for (let at = 0; at < bytes.length; at += stride + 1) {
    expect(bytes[at]).toBe(2);
    for (let column = 0; column < stride; column += 1) {
      const above = samples[samples.length - stride] ?? 0;
      samples.push(((bytes[at + 1 + column] ?? 0) + above) & 255);
    }
  }
  return samples;
}

describe('createPixelDeflater', () => {
  it('is inflated by zlib, check sum and all, to the samples of every pixel', () => {
    fc.assert(
      fc.property(picture, ({ width, runs, channels }) => {
        const rows = layRows(width, runs);
        const inflated = inflateSync(deflate({ width, channels }, [rows]));
        const expected = [...rows].flatMap((value) =>
          [0, 8, 16, 24].slice(0, channels).map((shift) => (value >>> shift) & 255),
        );
        expect(readSamples(inflated, width, channels)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('gives the same bytes however the rows are cut into strips', () => {
    fc.assert(
      fc.property(
        picture,
        fc.integer({ min: 1, max: 9 }),
        ({ width, runs, channels }, rowsEach) => {
          const rows = layRows(width, runs);
          const strips: Uint32Array[] = [];
          for (let at = 0; at < rows.length; at += rowsEach * width) {
            strips.push(rows.slice(at, at + rowsEach * width));
          }
          const shape = { width, channels };
          expect(deflate(shape, strips).equals(deflate(shape, [rows]))).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('goes on to further blocks in a picture of noise, and stays whole', () => {
    const noise = new Uint32Array(256 * 256);
    let state = 1;
    for (let at = 0; at < noise.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      noise[at] = state;
    }
    const inflated = inflateSync(deflate({ width: 256, channels: 4 }, [noise]));
    const expected = [...new Uint8Array(noise.buffer)];
    expect(readSamples(inflated, 256, 4)).toEqual(expected);
  });

  it('takes hardly any room for what repeats', () => {
    const blank = new Uint32Array(4_000 * 500).fill(0xffffffff);
    expect(deflate({ width: 4_000, channels: 3 }, [blank]).length).toBeLessThan(8_000);
  });
});
