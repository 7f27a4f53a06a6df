import { expect, it } from 'vitest';
import { asksForEmoji } from '../layout/text/emoji.ts';
import { measureText } from '../layout/text/measure-text.ts';
import { drawnText, listDrawn } from './drawn-text.ts';

it('draws a letter as one character with its marks, and everything else as it is', () => {
  for (const text of [
    'Tiếng Việt, ợ ữ',
    'é Ångström',
    '東京',
    '학생은 32시간',
    '👩‍🏫',
    'שָׁלוֹם',
    '',
  ]) {
    expect(drawnText(text.normalize('NFD'))).toBe(drawnText(text));
  }
  expect(drawnText('ệ'.normalize('NFD'))).toBe('\u1ec7');
  expect(drawnText('학'.normalize('NFD'))).toBe('\ud559');
  // Fullwidth forms, ligatures and what form C would take apart stay.
  expect(drawnText('ｱ ﬁ Å שׁ')).toBe('ｱ ﬁ Å שׁ');
  expect(drawnText('a\u0000e\u0301\tb')).toBe('aé b');
});

it('keeps ©, ® and ™ in the ink of their line, and other signs the emoji they are asked for as', () => {
  expect(drawnText('A™\ufe0f ©\ufe0f®\ufe0f ⚠\ufe0f ⚠ 1\ufe0f\u20e3')).toBe(
    'A™ ©® ⚠\ufe0f ⚠ 1\ufe0f\u20e3',
  );
  expect(asksForEmoji('™\ufe0f ©\ufe0f ®\ufe0f')).toBe(false);
  expect(measureText('™\ufe0f', 'body')).toBe(measureText('™', 'body'));
});

it('lists letters with the marks that have no character with them', () => {
  expect(listDrawn(drawnText('xe\u0323\u0301😀Z\u0351'))).toEqual([
    'x',
    'ẹ\u0301',
    '😀',
    'Z\u0351',
  ]);
  expect(listDrawn('ab😀')).toEqual(['a', 'b', '😀']);
});
