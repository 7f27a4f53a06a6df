import { describe, expect, it } from 'vitest';
import { pdfAddress } from './pdf-syntax.ts';

describe('pdfAddress', () => {
  it.each([
    ['https://x.org/a?b=1#c', '(https://x.org/a?b=1#c)'],
    ['https://x.org/%E6%97%A5(1)', '(https://x.org/%E6%97%A5\\(1\\))'],
    ['https://x.org/日', '(https://x.org/%E6%97%A5)'],
    ['https://x.org/\ud800', '(https://x.org/%EF%BF%BD)'],
  ])('writes %j in ASCII', (address, written) => {
    expect(pdfAddress(address)).toBe(written);
  });
});
