import { describe, expect, it } from 'vitest';
import { fillMessage } from './fill-message.ts';
import { shellEn } from './shell-en.ts';

describe('fillMessage', () => {
  it('puts each value in its places', () => {
    expect(fillMessage('{{a}} and {{b}} and {{a}}', { a: 'x', b: 'y' })).toBe('x and y and x');
  });

  it('leaves what values hold alone', () => {
    expect(fillMessage('{{a}}{{b}}', { a: '{{b}}', b: '$& $1' })).toBe('{{b}}$& $1');
  });

  it('leaves a text without places as it is', () => {
    expect(fillMessage('{a} {b}', {})).toBe('{a} {b}');
  });
});

describe('the messages of the shell', () => {
  it('say something and open no brace they do not close', () => {
    const texts = collectTexts(shellEn);
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

function collectTexts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => {
    if (typeof value === 'string') {
      return [value];
    }
    return typeof value === 'object' && value !== null ? collectTexts(value) : [];
  });
}
