import { describe, expect, it } from 'vitest';
import { decodeUnicode } from './decode-unicode.ts';

describe('decodeUnicode', () => {
  it('reads UTF-8 and UTF-16, without the mark that says which', () => {
    expect(decodeUnicode(Buffer.from('\ufeffZoé 犬'))).toBe('Zoé 犬');
    expect(decodeUnicode(Buffer.from('\ufeffZoé 犬', 'utf16le'))).toBe('Zoé 犬');
    expect(decodeUnicode(Buffer.from('\ufeffZoé 犬', 'utf16le').swap16())).toBe('Zoé 犬');
  });

  it('reads nothing from bytes that are text in no such encoding', () => {
    expect(decodeUnicode(Uint8Array.of(0x5a, 0x6f, 0xe9))).toBeNull();
  });

  it('reads no text from no bytes', () => {
    expect(decodeUnicode(new Uint8Array())).toBe('');
  });
});
