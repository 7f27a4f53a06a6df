import { describe, expect, it } from 'vitest';
import { TEXT_STYLES } from '../text-style.ts';
import { measureText } from './measure-text.ts';

const widthInEm = (text: string): number => measureText(text, 'body') / TEXT_STYLES.body.size;

describe('measureText', () => {
  it("takes Inter's own advances for Latin text", () => {
    // Figures of Inter Regular: H 1522, a 1150, space 576 of 2048 units.
    expect(widthInEm('H')).toBeCloseTo(1522 / 2048, 6);
    expect(widthInEm('a a')).toBeCloseTo((1150 * 2 + 576) / 2048, 6);
  });

  it('is heavier at weight 600', () => {
    expect(measureText('Deterrence', 'position')).toBeGreaterThan(
      measureText('Deterrence', 'body'),
    );
  });

  it('grows with the size of the role', () => {
    const ratio = measureText('Deterrence', 'motion') / measureText('Deterrence', 'label');
    expect(ratio).toBeCloseTo(20 / 11, 6);
  });

  it('gives Japanese, Chinese and full-width characters one em', () => {
    expect(widthInEm('日本')).toBe(2);
    expect(widthInEm('。、「」ー（％')).toBe(7);
    expect(widthInEm('学习说')).toBe(3);
    expect(widthInEm('𠮷')).toBe(1);
    expect(widthInEm('ｱ')).toBe(0.5);
  });

  it('gives Korean a little less, as its font does', () => {
    expect(widthInEm('한국')).toBeCloseTo(1.84, 2);
  });

  it('gives one emoji the same width, however many code points it has', () => {
    for (const emoji of ['😀', '👍🏽', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇯🇵', '❤️', '❤️‍🔥', '👨‍⚕️']) {
      expect(widthInEm(emoji), emoji).toBeCloseTo(1, 2);
    }
    expect(widthInEm('🇯🇵🇺🇸')).toBeCloseTo(2, 2);
    expect(widthInEm('1️⃣')).toBeCloseTo(1, 2);
  });

  it('gives no width to combining marks, marks of direction, controls and line breaks', () => {
    expect(measureText('e\u0301', 'body')).toBe(measureText('e', 'body'));
    expect(measureText('\u202e\u2066\u2069\u202c\u200b\u2060\ufeff\u00ad', 'body')).toBe(0);
    expect(measureText('\u0000\u0007\u009f\r\n\u2028', 'body')).toBe(0);
  });

  it('estimates scripts that neither font has, with some width', () => {
    for (const text of ['مرحبا', 'שלום', 'สวัสดี', 'नमस्ते', '𝔸', 'ⴰ']) {
      expect(widthInEm(text), text).toBeGreaterThan(0.5);
    }
  });

  it('measures half a surrogate pair as a character', () => {
    expect(widthInEm('\ud83d')).toBe(1);
    expect(widthInEm('\ude00x')).toBe(1 + widthInEm('x'));
  });

  it('measures nothing as nothing', () => {
    expect(measureText('', 'motion')).toBe(0);
  });
});
