import { describe, expect, it } from 'vitest';
import { createPrintShelf } from './print-shelf.ts';

describe('createPrintShelf', () => {
  it('serves a page and its style until the page is taken down, and nothing else', () => {
    const shelf = createPrintShelf();
    let styleAddress = '';
    const { address, takeDown } = shelf.put((given) => {
      styleAddress = given;
      return { page: 'the page', style: 'the style' };
    });
    expect(address).toMatch(/^contention:\/\/app\/print-[\da-f-]{36}$/);
    expect(shelf.find(address)).toEqual({ type: 'text/html; charset=utf-8', text: 'the page' });
    expect(shelf.find(styleAddress)?.text).toBe('the style');
    expect(shelf.find('contention://app/print-')).toBeUndefined();
    takeDown();
    expect([shelf.find(address), shelf.find(styleAddress)]).toEqual([undefined, undefined]);
  });
});
