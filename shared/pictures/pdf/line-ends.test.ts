import { expect, it } from 'vitest';
import type { TextShape } from '../../drawing/scene.ts';
import { joinLines } from './line-ends.ts';

function joinTexts(...texts: readonly (readonly [string, number, TextShape['role']?])[]): string {
  const lines = texts.map(([text, baseline, role = 'body']): TextShape => {
    return {
      kind: 'text',
      role,
      direction: 'ltr',
      text,
      width: 9,
      x: 0,
      baseline,
      colour: '#000000',
    };
  });
  return joinLines(lines);
}

it('parts words where a line ends, and no words of scripts that have no blanks', () => {
  expect(joinTexts(['time of their', 20], ['own', 40])).toBe('time of their own');
  expect(joinTexts(['자기', 20], ['시간', 40])).toBe('자기 시간');
  expect(joinTexts(['休息が', 20], ['必要だ（', 40], ['32', 60])).toBe('休息が必要だ（32');
  expect(joinTexts(['เด็กต้อง', 20], ['การเวลา', 40])).toBe('เด็กต้องการเวลา');
});

it('parts what is beside or of another kind in any script', () => {
  expect(joinTexts(['理由', 20, 'label'], ['肯定側', 20, 'label'], ['宿題', 40])).toBe(
    '理由 肯定側 宿題',
  );
});
