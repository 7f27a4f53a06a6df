import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePrefixCode } from './prefix-code.ts';

const RUNS = { seed: 20261127, numRuns: 300 };
const counts = fc
  .array(fc.oneof(fc.nat(3), fc.nat(100_000)), { minLength: 2, maxLength: 60 })
  .filter((each) => each.filter((count) => count > 0).length > 1);

/** Bits of all symbols by Huffman's own method, which knows no limit. */
function leastBits(all: readonly number[]): number {
  const weights = all.filter((count) => count > 0);
  let bits = 0;
  while (weights.length > 1) {
    weights.sort((one, other) => one - other);
    const joined = (weights.shift() ?? 0) + (weights.shift() ?? 0);
    bits += joined;
    weights.push(joined);
  }
  return bits;
}

describe('makePrefixCode', () => {
  it('has no code that begins another, none too long, and no gap', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 7, max: 15 }), (each, most) => {
        const { codes, lengths } = makePrefixCode(Uint32Array.from(each), most);
        const written = [...lengths].flatMap((length, symbol) =>
          length === 0 ? [] : [{ length, code: codes[symbol] ?? 0 }],
        );
        expect(written.every(({ length }) => length <= most)).toBe(true);
        expect(written.reduce((share, { length }) => share + 2 ** -length, 0)).toBe(1);
        // The first bit is the lowest, so what begins another is equal in its lowest bits.
        for (const one of written) {
          const begins = written.filter(
            ({ code, length }) =>
              length >= one.length && (code & (2 ** one.length - 1)) === one.code,
          );
          expect(begins).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  it('is as short as any where the limit does not bind', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const { lengths } = makePrefixCode(Uint32Array.from(each), 40);
        const bits = each.reduce((sum, count, symbol) => sum + count * (lengths[symbol] ?? 0), 0);
        expect(bits).toBe(leastBits(each));
      }),
      RUNS,
    );
  });

  it('gives a lone symbol one bit, and nothing to nothing', () => {
    expect([...makePrefixCode(Uint32Array.of(0, 9, 0), 15).lengths]).toEqual([0, 1, 0]);
    expect([...makePrefixCode(new Uint32Array(3), 15).lengths]).toEqual([0, 0, 0]);
  });
});
