import { expect, it } from 'vitest';
import { clipText } from './clip-text.ts';

it('lays out a text of any ordinary length whole, and the beginning of an endless one', () => {
  const ordinary = '戦略'.repeat(5_000);
  expect(clipText(ordinary)).toBe(ordinary);
  expect(clipText('x'.repeat(10_000_000))).toBe(`${'x'.repeat(10_000)}… [+9990000]`);
  expect(clipText(`${'x'.repeat(9_999)}${'🙂'.repeat(9)}`)).toBe(`${'x'.repeat(9_999)}… [+18]`);
});
