import { describe, expect, it } from 'vitest';
import { findSentenceEnd } from './find-sentence-end.ts';

function split(text: string): readonly string[] {
  const end = findSentenceEnd(text);
  return end === null ? [text] : [text.slice(0, end).trim(), text.slice(end).trim()];
}

describe('findSentenceEnd', () => {
  it('parts two sentences', () => {
    expect(split('It is cheap. It is safe.')).toEqual(['It is cheap.', 'It is safe.']);
    expect(split('“Is it?” He doubts it.')).toEqual(['“Is it?”', 'He doubts it.']);
  });

  it('parts at the first place only', () => {
    expect(split('A. B. C.')).toEqual(['A.', 'B. C.']);
  });

  it('parts Japanese, which has no blanks between sentences', () => {
    expect(split('安い。安全だ。')).toEqual(['安い。', '安全だ。']);
    expect(split('「安い。」安全だ。')).toEqual(['「安い。」', '安全だ。']);
  });

  it('parts at semicolons and line breaks', () => {
    expect(split('cheap; safe')).toEqual(['cheap;', 'safe']);
    expect(split('cheap\nsafe')).toEqual(['cheap', 'safe']);
  });

  it('leaves one sentence whole, figures and abbreviations in it', () => {
    for (const text of [
      'It rose by 3.5 points.',
      'Costs, e.g. fuel, rose.',
      'Why?',
      '',
      '終わり。',
    ]) {
      expect(findSentenceEnd(text)).toBeNull();
    }
  });
});
