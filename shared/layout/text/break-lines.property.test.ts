import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../testing/wrap-text.ts';
import { TEXT_ROLES } from '../text-style.ts';
import { breakLines } from './break-lines.ts';
import { measureText } from './measure-text.ts';

const PIECES = [
  ...'aZ09 -/—.,;:!?()[]"\'“”$%…',
  ...'日本語かなカナー。、「」（）々っ　１％',
  ...['é', 'e\u0301', '한', '\u1112\u1161\u11ab', 'م', 'ש', 'ไ', 'กำ', 'क्षि', '𠮷', '𝔸', '\ud800'],
  ...['😀', '👍🏽', '👩‍👩‍👧‍👦', '🇯🇵', '❤️', '1️⃣', '\u00a0', '\u200b', '\u2060', '\u202e', '\u2066'],
  ...['\n', '\r\n', '\t', '  ', 'deterrence', 'counterstrike', '\u0000', '\u00ad', '\ufeff'],
];

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));
const anyWidth = fc.double({ min: 1, max: 400, noNaN: true });
const anyRole = fc.constantFrom(...TEXT_ROLES);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const countGraphemes = (text: string): number => [...segmenter.segment(text)].length;
const HANGS = /^[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\n\v\f\r\u0085\u2028\u2029]*$/;

describe('breakLines', () => {
  it('makes no line wider than asked, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyRole, (text, width, role) => {
        for (const line of breakLines(text, width, role)) {
          const isTooWide = line.width > width + 1e-6;
          if (isTooWide) expect(countClusters(line.text)).toBe(1);
        }
      }),
      { seed: 3, numRuns: 600 },
    );
  });

  it('loses nothing but spaces and line breaks between lines', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        let end = 0;
        for (const line of breakLines(text, width, 'body')) {
          expect(text.slice(end, line.start)).toMatch(HANGS);
          expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
          end = line.start + line.text.length;
        }
        expect(text.slice(end)).toMatch(HANGS);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it('measures each line as measureText does', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyRole, (text, width, role) => {
        for (const line of breakLines(text, width, role)) {
          expect(line.width).toBeCloseTo(measureText(line.text, role), 6);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('splits no character as Unicode sees them', () => {
    const whole = fc.constantFrom(...PIECES.filter((piece) => countGraphemes(piece) === 1));
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 30 }), anyWidth, (pieces, width) => {
        const text = pieces.join('');
        const boundaries = new Set([...segmenter.segment(text)].map((segment) => segment.index));
        for (const line of breakLines(text, width, 'body')) {
          if (line.start < text.length) expect(boundaries).toContain(line.start);
        }
      }),
      { seed: 11, numRuns: 600 },
    );
  });

  it('keeps the prohibitions of Japanese wherever a line has room for them', () => {
    const japanese = fc
      .array(fc.constantFrom('日本', 'かな', 'である', 'ミサイル', '防衛'), {
        minLength: 1,
        maxLength: 30,
      })
      .chain((words) =>
        fc
          .array(fc.constantFrom('', '、', '。', '」', '（', '「', 'ー', 'っ', '・'), {
            minLength: words.length,
            maxLength: words.length,
          })
          .map((marks) => words.map((word, index) => `${word}${marks[index]}`).join('')),
      );
    fc.assert(
      fc.property(japanese, fc.double({ min: 70, max: 300, noNaN: true }), (text, width) => {
        const lines = wrapText(text, width, 'body');
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」ーっ・]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  it('gives the same lines again for lines that are wrapped already', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrapText(text, width, 'body');
        expect(wrapText(lines.join('\n'), width, 'body')).toEqual(lines);
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});

// A cluster here may hold more than one grapheme, as a joiner binds whatever follows it.
function countClusters(text: string): number {
  return wrapText(text, 0.001, 'body').length;
}
