import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, breakWithoutStray } from './balance-lines.ts';
import { breakLines } from './break-lines.ts';

const MOTION = 'Japan should acquire the capability to strike foreign missile launch sites';

describe('balanceLines', () => {
  it('makes lines more even without adding one', () => {
    for (const width of [300, 360, 412, 500, 640]) {
      const greedy = breakLines(MOTION, width, 'motion');
      const balanced = balanceLines(MOTION, width, 'motion');
      expect(balanced.length).toBe(greedy.length);
      expect(spread(balanced)).toBeLessThanOrEqual(spread(greedy));
    }
  });

  it('leaves no stray word on the last line', () => {
    const texts = breakLines(MOTION, 690, 'motion').map((line) => line.text);
    expect(texts).toEqual([
      'Japan should acquire the capability to strike foreign missile launch',
      'sites',
    ]);
    expect(balanceLines(MOTION, 690, 'motion')[1]?.text).toMatch(/^\S+ \S+ \S+/);
  });

  it('leaves one line and long texts alone', () => {
    expect(balanceLines('Motion', 400, 'motion')).toEqual(breakLines('Motion', 400, 'motion'));
    const long = MOTION.repeat(10);
    expect(balanceLines(long, 400, 'motion')).toEqual(breakLines(long, 400, 'motion'));
  });

  it('keeps line breaks of the text', () => {
    const lines = balanceLines('one\n\ntwo', 400, 'motion');
    expect(lines.map((line) => line.text)).toEqual(['one', '', 'two']);
  });
});

describe('breakWithoutStray', () => {
  it('leaves no stray word on the last line', () => {
    const text = 'A Japanese strike force would start an arms race that leaves Japan no safer.';
    expect(breakLines(text, 244, 'body').at(-1)?.text).toBe('safer.');
    const lines = breakWithoutStray(text, 244, 'body');
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)?.text).toMatch(/ .*safer\.$/);
  });

  it('leaves no stray character of Japanese on the last line', () => {
    const text = '日本は敵基地攻撃能力を保有すべきであるとい';
    expect(breakLines(text, 280, 'body').at(-1)?.text).toBe('い');
    expect(breakWithoutStray(text, 280, 'body').at(-1)?.text.length).toBeGreaterThan(5);
  });

  it('breaks Japanese between phrases where that takes no further line', () => {
    const wrap = (text: string, room: number) =>
      breakWithoutStray(text, room, 'body').map((line) => line.text);
    expect(
      wrap('商工会議所の調査では、回答した企業の68％が「人手が足りない」と答えた。', 236),
    ).toEqual(['商工会議所の調査では、', '回答した企業の68％が', '「人手が足りない」と答えた。']);
    expect(wrap('労働時間が短いほど時間当たりの生産性は高い。', 244)).toEqual([
      '労働時間が短いほど時間当たりの',
      '生産性は高い。',
    ]);
    const heading = balanceLines('働く人の健康と生活を守るために導入すべきだ。', 244, 'position');
    expect(heading.map((line) => line.text)).toEqual([
      '働く人の健康と生活を',
      '守るために導入すべきだ。',
    ]);
  });

  it('leaves no phrase of Japanese alone on a line where the lines can be more even', () => {
    const position = '日本は、アメリカに大きく頼らず、自力で攻撃できるようになるべきである。';
    for (const breakText of [balanceLines, breakWithoutStray]) {
      expect(breakText(position, 244, 'position').map((line) => line.text)).toEqual([
        '日本は、アメリカに',
        '大きく頼らず、自力で',
        '攻撃できるようになるべきである。',
      ]);
    }
  });

  it('takes as many lines of Japanese, none of them too wide', () => {
    const phrase = fc.constantFrom(
      '日本は',
      '敵基地を',
      '攻撃する',
      'ミサイルの',
      '2024年に',
      '能力、',
      'A',
    );
    const phrases = fc.array(phrase, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(phrases, fc.integer({ min: 60, max: 400 }), (parts, room) => {
        const text = parts.join('');
        const greedy = breakLines(text, room, 'body');
        for (const lines of [
          breakWithoutStray(text, room, 'body'),
          balanceLines(text, room, 'body'),
        ]) {
          expect(lines).toHaveLength(greedy.length);
          expect(lines.map((line) => line.text).join('')).toBe(text);
          expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(room);
        }
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });

  it('splits no word that a line has room for', () => {
    const address = 'https://example.org/a/b?c=d في النص';
    expect(breakLines(address, 244, 'body')).toHaveLength(2);
    expect(breakWithoutStray(address, 244, 'body')[0]?.text).toMatch(/^https:\S+[/?=d]$/);
    const word = fc.stringMatching(/^[a-z]{1,24}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    const countSplit = (text: string, lines: readonly { readonly start: number }[]) =>
      lines.filter(({ start }) => start > 0 && text[start - 1] !== ' ').length;
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (parts, room) => {
        const text = parts.join(' ');
        const split = countSplit(text, breakLines(text, room, 'body'));
        for (const lines of [
          breakWithoutStray(text, room, 'body'),
          balanceLines(text, room, 'body'),
        ]) {
          expect(countSplit(text, lines)).toBeLessThanOrEqual(split);
        }
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('leaves alone what ends well, and empty last lines', () => {
    for (const text of [
      'A Japanese strike force would start an arms race',
      'one\n',
      'one two',
      '',
    ]) {
      expect(breakWithoutStray(text, 244, 'body')).toEqual(breakLines(text, 244, 'body'));
    }
  });
});

function spread(lines: readonly { readonly width: number }[]): number {
  const widths = lines.map((line) => line.width);
  return Math.max(...widths) - Math.min(...widths);
}
