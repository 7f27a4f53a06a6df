import { expect, it } from 'vitest';
import { encodeBase64 } from './base64.ts';

it('encodeBase64 writes what Node writes', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  }
});
