import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text.ts';
import { measureText } from './measure-text.ts';

const TITLE = 'Proposal for improving deterrence, including strike capability';
const ARABIC_TITLE = 'مقترح لتحسين الردع بما في ذلك القدرة على توجيه الضربات المضادة للقواعد';

describe('cutText', () => {
  it('leaves alone what fits', () => {
    expect(cutText(TITLE, measureText(TITLE, 'source'), 'source')).toBe(TITLE);
  });

  it('cuts what does not fit and ends it with an ellipsis', () => {
    const room = measureText('Proposal for impr…', 'source') + 0.01;
    expect(cutText(TITLE, room, 'source')).toBe('Proposal for impr…');
  });

  it('leaves no space before the ellipsis', () => {
    const room = measureText('Proposal …', 'source') + 0.01;
    expect(cutText(TITLE, room, 'source')).toBe('Proposal…');
  });

  it('is never wider than asked where an ellipsis fits', () => {
    for (const title of [TITLE, ARABIC_TITLE]) {
      for (let width = 12; width < 400; width += 7) {
        expect(measureText(cutText(title, width, 'label'), 'label')).toBeLessThanOrEqual(width);
      }
    }
  });

  it('does not split an emoji', () => {
    const room = measureText('ab👩‍👩‍👧‍👦…', 'source') - 1;
    expect(cutText('ab👩‍👩‍👧‍👦cdefgh', room, 'source')).toBe('ab…');
  });

  it('puts several lines on one', () => {
    expect(cutText('one\n\ntwo', 400, 'source')).toBe('one two');
    expect(cutText('one \r\n  two  three', 400, 'source')).toBe('one two  three');
  });

  it('gives the ellipsis alone where there is no room', () => {
    expect(cutText(TITLE, 1, 'source')).toBe('…');
  });

  it('comes to the end of a long blank in a text of two lines', () => {
    expect(cutText(`a${' '.repeat(200_000)}b\nc`, 200, 'source')).toBe('a…');
  });
});
