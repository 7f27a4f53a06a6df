import { afterEach, describe, expect, it } from 'vitest';
import { drawingWords } from './drawing-words.ts';
import { readLanguage, say, speak } from './words.ts';

afterEach(() => speak('en'));

describe('the language of the window', () => {
  it('is that of its messages, of the page and of the words on cards', () => {
    speak('ja');
    expect(readLanguage()).toBe('ja');
    expect(document.documentElement.lang).toBe('ja');
    expect(say('side.against')).toBe('否定側');
    expect(drawingWords().side.against).toBe('否定側');
    speak('en');
    expect(document.documentElement.lang).toBe('en');
    expect(say('side.against')).toBe('Against');
    expect(drawingWords().side.against).toBe('Against');
  });

  it('gives the same words for as long as it stays, so that drawn cards stay too', () => {
    const english = drawingWords();
    expect(drawingWords()).toBe(english);
    speak('ja');
    expect(drawingWords()).not.toBe(english);
    speak('en');
    expect(drawingWords()).toBe(english);
  });
});
