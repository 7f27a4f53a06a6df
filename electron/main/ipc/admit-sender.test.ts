import { describe, expect, it } from 'vitest';
import { isAdmitted } from './admit-sender.ts';

const PAGE = new URL('contention://app/index.html');

describe('isAdmitted', () => {
  it('admits the main frame of a known window on our page', () => {
    const frame = { url: 'contention://app/index.html#top', parent: null };
    expect(isAdmitted(frame, true, PAGE)).toBe(true);
  });

  it.each([
    'contention://app.evil/index.html',
    'contention://evil/index.html',
    'contention://app:81/index.html',
    'https://app/index.html',
    'file:///app/index.html',
    'data:text/html,hello',
    'about:blank',
    '',
  ])('refuses a page at %j', (url) => {
    expect(isAdmitted({ url, parent: null }, true, PAGE)).toBe(false);
  });

  it('refuses a frame that is gone, one within another, and a window that is not ours', () => {
    const url = PAGE.href;
    expect(isAdmitted(null, true, PAGE)).toBe(false);
    expect(isAdmitted({ url, parent: {} }, true, PAGE)).toBe(false);
    expect(isAdmitted({ url, parent: null }, false, PAGE)).toBe(false);
  });
});
