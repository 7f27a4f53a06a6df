import { describe, expect, it } from 'vitest';
import { readWebAddress } from './read-web-address.ts';

describe('readWebAddress', () => {
  it.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    [' HTTP://EXAMPLE.ORG ', 'http://example.org/'],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
    ['https:example.org', 'https://example.org/'],
  ])('reads %j as %s', (text, address) => {
    expect(readWebAddress(text)?.href).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'smb://server/share',
    'contention://app/index.html',
    'mailto:a@example.org',
    'ms-settings:',
    'https://bank.example@evil.example/',
    'https://user:secret@example.org/',
    'https://',
    'example.org',
    '//example.org/',
    '\\\\server\\share',
    '',
  ])('refuses %j', (text) => {
    expect(readWebAddress(text)).toBeUndefined();
  });
});
