import { describe, expect, it } from 'vitest';
import { wrapText } from '../testing/wrap-text.ts';
import { breakLines } from './break-lines.ts';
import { measureText } from './measure-text.ts';

/** Wraps at the width of a given piece of text, so that tests show what fits. */
const wrapAt = (widest: string, text: string): readonly string[] =>
  wrapText(text, measureText(widest, 'body') + 0.01, 'body');

describe('wrapText', () => {
  it('breaks at spaces, which hang', () => {
    expect(wrapAt('missile defence', 'missile defence    is costly')).toEqual([
      'missile defence',
      'is costly',
    ]);
  });

  it('gives empty text one empty line', () => {
    expect(wrapText('', 100, 'body')).toEqual(['']);
    expect(wrapText('   ', 100, 'body')).toEqual(['']);
  });

  it('keeps line breaks of every kind, empty lines and the last one', () => {
    expect(wrapText('a\n\nb\r\nc\rd\u2028e\n', 100, 'body')).toEqual([
      'a',
      '',
      'b',
      'c',
      'd',
      'e',
      '',
    ]);
  });

  it('keeps spaces at the start of a line of the source', () => {
    expect(wrapText('  - indented', 100, 'body')).toEqual(['  - indented']);
    expect(wrapText('　日本', 100, 'body')).toEqual(['　日本']);
  });

  it('keeps the scheme of an address with what follows', () => {
    const address = 'https://mofa.go.jp/policy';
    expect(wrapAt('See https://mofa', `See ${address}`)).toEqual([
      'See',
      'https://mofa.go.j',
      'p/policy',
    ]);
    expect(wrapAt('https://mofa.go.jp/', `See ${address} or ${address}`)).toEqual([
      'See',
      'https://mofa.go.jp/',
      'policy or',
      'https://mofa.go.jp/',
      'policy',
    ]);
    expect(wrapAt('for/against/', 'x: //for/against//both')).toEqual([
      'x: //for/',
      'against//',
      'both',
    ]);
  });

  it('breaks inside words after hyphens, dashes and slashes', () => {
    expect(wrapAt('exclusively-', 'exclusively-defence')).toEqual(['exclusively-', 'defence']);
    expect(wrapAt('reason—', 'reason—rebuttal')).toEqual(['reason—', 'rebuttal']);
    expect(wrapAt('against', 'for/against')).toEqual(['for/', 'against']);
  });

  it('keeps a sign with its number, a hyphen with its digits, and an option with its hyphens', () => {
    expect(wrapAt('about ', 'about -5')).toEqual(['about', '-5']);
    expect(wrapAt('the new', 'the new F-35')).toEqual(['the new', 'F-35']);
    expect(wrapAt('then --f', 'then --force')).toEqual(['then', '--force']);
  });

  it('does not break beside a no-break space or a word joiner', () => {
    expect(wrapAt('see p.', 'see p.\u00a012')).toEqual(['see', 'p.\u00a012']);
    expect(wrapAt('see a', 'see a\u2060b')).toEqual(['see', 'a\u2060b']);
  });

  it('may break at a zero width space', () => {
    expect(wrapAt('capability', 'strike\u200bcapability')).toEqual(['strike\u200b', 'capability']);
  });

  it('breaks Japanese between characters', () => {
    expect(wrapAt('日本は攻', '日本は攻撃能力を持つ')).toEqual(['日本は攻', '撃能力を', '持つ']);
  });

  it('begins no line with Japanese marks that may not begin one', () => {
    for (const mark of '。、」）ーっゃ々！？：・…％') {
      expect(wrapAt('日本国', `日本国${mark}民`), mark).toEqual(['日本', `国${mark}民`]);
    }
  });

  it('ends no line with an opening bracket', () => {
    for (const bracket of '「（『【〈￥') {
      const closing = '日本';
      expect(wrapAt('日本国', `日本${bracket}国民`), bracket).toEqual([closing, `${bracket}国民`]);
    }
  });

  it('keeps Latin words and numbers whole inside Japanese', () => {
    expect(wrapAt('日本のi', '日本のAegisは')).toEqual(['日本の', 'Aegis', 'は']);
    expect(wrapAt('令和20', '令和2020年')).toEqual(['令和', '2020', '年']);
  });

  it('keeps Korean words whole', () => {
    expect(wrapAt('반격 능', '반격 능력 보유')).toEqual(['반격', '능력', '보유']);
  });

  it('breaks a word that is too long between characters, and fills what is left of no line', () => {
    expect(wrapAt('aaaa', 'b aaaaaaaaaa')).toEqual(['b', 'aaaa', 'aaaa', 'aa']);
  });

  it('puts each character on a line of its own where none fits', () => {
    expect(wrapText('日本\nab', 1, 'body')).toEqual(['日', '本', 'a', 'b']);
  });

  it('never splits an emoji, a flag, a pair or a letter with its marks', () => {
    const wholes = ['👩‍👩‍👧‍👦', '🇯🇵', '𠮷', 'e\u0301\u0323', '❤️‍🔥', 'क्षि', '각', 'กำ'];
    for (const whole of wholes) {
      expect(wrapText(whole.repeat(3), 1, 'body'), whole).toEqual([whole, whole, whole]);
    }
  });

  it('keeps right-to-left text in logical order', () => {
    expect(wrapAt('שלום עולם', 'שלום עולם טוב')).toEqual(['שלום עולם', 'טוב']);
  });

  it('is not disturbed by marks of direction and controls', () => {
    expect(wrapAt('left right', 'left \u202eright\u202c \u2067on\u2069')).toEqual([
      'left \u202eright\u202c',
      '\u2067on\u2069',
    ]);
  });
});

describe('breakLines', () => {
  it('tells where each line starts in the text, how wide it is, and whether it splits a word', () => {
    const lines = breakLines(
      'reason\nfor or against',
      measureText('against', 'body') + 0.01,
      'body',
    );
    const tell = (text: string, start: number, splitsWord: boolean) => ({
      text,
      start,
      width: measureText(text, 'body'),
      splitsWord,
    });
    expect(lines).toEqual([
      tell('reason', 0, false),
      tell('for or', 7, false),
      tell('against', 14, false),
    ]);
    const split = breakLines('or longest', measureText('long', 'body') + 0.01, 'body');
    expect(split).toEqual([tell('or', 0, false), tell('long', 3, false), tell('est', 7, true)]);
  });

  it('breaks half a million characters without slowing down', () => {
    // Quadratic time would be minutes.
    const half = 500_000;
    expect(breakLines('word '.repeat(half / 5), 200, 'body').length).toBeGreaterThan(10_000);
    expect(breakLines('w'.repeat(half), 200, 'body').length).toBeGreaterThan(10_000);
    expect(breakLines('\n'.repeat(half), 200, 'body')).toHaveLength(half + 1);
  });
});
