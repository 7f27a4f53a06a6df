import { describe, expect, it } from 'vitest';
import { createSay } from '../messages/create-say.ts';
import { tellWords, words } from './words.ts';

const english = createSay(() => 'en');
const japanese = createSay(() => 'ja');

describe('words', () => {
  it('are put in any language, those that stand in their gaps too', () => {
    const value = words('fault.value.text', { text: '"five"' });
    const told = words('fault.noNumber', { field: 'weight', value });
    expect(tellWords(english, told)).toBe(
      '"weight" must be a number, but here it is the text "five".',
    );
    expect(tellWords(japanese, told)).toBe(
      '"weight" は数のはずですが、文字列 "five"になっています。',
    );
  });

  it('write numbers as people do, and choose the form by a count', () => {
    expect(tellWords(english, words('fault.more', { rest: 1500 }))).toBe(
      'And 1,500 more problems.',
    );
    expect(tellWords(english, words('fault.cutOff', { count: 1 }))).toContain('one bracket is');
    expect(tellWords(english, words('fault.cutOff', { count: 3 }))).toContain('3 brackets are');
  });

  it('leave what a file says as it is', () => {
    const told = words('fault.noSuchId', { id: '"{{rest}} $& $t(fault.more)"' });
    expect(tellWords(english, told)).toContain('"{{rest}} $& $t(fault.more)"');
  });
});
