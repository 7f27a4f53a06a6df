import { describe, expect, it } from 'vitest';
import { isAllowedNavigation, isAllowedRequest } from './allowed-addresses.ts';

const SHIPPED = { page: new URL('contention://app/index.html'), isDevelopment: false };
const DEVELOPED = { page: new URL('http://localhost:5173/'), isDevelopment: true };

describe('what a window may fetch', () => {
  it.each([
    'contention://app/',
    'contention://app/assets/a.js',
    'data:image/png;base64,',
    'blob:x',
  ])('includes %s', (address) => {
    expect(isAllowedRequest(address, SHIPPED)).toBe(true);
  });

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/',
    'contention://app.evil/',
    'contention://other/',
    'ftp://app/',
    'chrome://gpu',
    'nonsense',
    '',
  ])('does not include %j', (address) => {
    expect(isAllowedRequest(address, SHIPPED)).toBe(false);
  });

  it('includes the development server while developing, and no other', () => {
    expect(isAllowedRequest('http://localhost:5173/main.tsx', DEVELOPED)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5173/', DEVELOPED)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/bundled/', DEVELOPED)).toBe(true);
    expect(isAllowedRequest('http://localhost:5174/', DEVELOPED)).toBe(false);
    expect(isAllowedRequest('https://example.com/', DEVELOPED)).toBe(false);
  });
});

describe('developer tools', () => {
  it('may load their own files where they may be opened, and nothing else', () => {
    const built = { ...SHIPPED, isDevelopment: true };
    expect(isAllowedRequest('devtools://devtools/bundled/', built)).toBe(true);
    expect(isAllowedRequest('ws://app/', built)).toBe(false);
    expect(isAllowedNavigation('contention://app/index.html', built)).toBe(false);
  });
});

describe('where a window may go', () => {
  it('is nowhere, its own page included', () => {
    expect(isAllowedNavigation('contention://app/index.html', SHIPPED)).toBe(false);
    expect(isAllowedNavigation('https://example.com/', SHIPPED)).toBe(false);
  });

  it('is back to the development server while developing', () => {
    expect(isAllowedNavigation('http://localhost:5173/', DEVELOPED)).toBe(true);
    expect(isAllowedNavigation('http://localhost:1/', DEVELOPED)).toBe(false);
  });
});
