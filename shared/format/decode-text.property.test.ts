import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFalseByte, openText } from './decode-text.ts';

// Bytes at the edges of what UTF-8 allows come up far more often than at random.
const edges = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1],
  ...[0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
);
const bytes = fc.array(edges, { maxLength: 8 }).map((values) => Uint8Array.from(values));

function isDecodable(file: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return true;
  } catch {
    return false;
  }
}

describe('findFalseByte', () => {
  it('[F1] finds one exactly where a strict decoder refuses', () => {
    fc.assert(
      fc.property(bytes, (file) => {
        const at = findFalseByte(file);
        if (at === file.length) return isDecodable(file);
        return isDecodable(file.subarray(0, at)) && !isDecodable(file);
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });
});

describe('openText', () => {
  it('[F1] gives back the text of any bytes that were text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const encoded = new TextEncoder().encode(`{${text}`);
        expect(openText(encoded)).toEqual({ text: `{${text}`, problem: null });
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
