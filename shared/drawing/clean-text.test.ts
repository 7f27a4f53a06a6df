import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('leaves plain text, Japanese and emoji alone', () => {
    const text = 'Strike capability: 反撃能力 👩‍👩‍👧‍👦 שלום\u202e';
    expect(cleanText(text)).toBe(text);
  });

  it('drops control characters and puts spaces for tabs and line breaks', () => {
    expect(cleanText('a\u0000b\u0007c\u009fd\te\nf\u2028g\uffff')).toBe('abcd e f g');
  });

  it('replaces half a surrogate pair', () => {
    expect(cleanText('\ud83d 𠮷 \ude00')).toBe('\ufffd 𠮷 \ufffd');
  });

  it('leaves nothing that XML 1.0 forbids', () => {
    // The production Char of XML 1.0, without line ends and tabs.
    const allowed = /^[\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
    const anyText = fc.string({
      unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    });
    const oddText = fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', 'a', '\n', '\u0001', '\ufffe'),
    });
    fc.assert(
      fc.property(anyText, oddText, (some, odd) => {
        expect(cleanText(some + odd)).toMatch(allowed);
      }),
      { seed: 19, numRuns: 200 },
    );
  });
});
