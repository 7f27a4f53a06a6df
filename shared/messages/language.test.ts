import { describe, expect, it } from 'vitest';
import { resolveLanguage } from './language.ts';

describe('the language of the interface', () => {
  it('is the one that was chosen, whatever the system speaks', () => {
    expect(resolveLanguage('en', 'ja-JP')).toBe('en');
    expect(resolveLanguage('ja', 'en-GB')).toBe('ja');
  });

  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['JA_jp', 'ja'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['jav', 'en'],
    ['en-JP', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)('follows a system that speaks "%s" with %s', (tag, language) => {
    expect(resolveLanguage('system', tag)).toBe(language);
  });
});
