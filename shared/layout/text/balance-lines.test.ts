import { describe, expect, it } from 'vitest';
import { balanceLines } from './balance-lines.ts';
import { breakLines } from './break-lines.ts';

const MOTION = 'Japan should acquire the capability to strike foreign missile launch sites';

describe('balanceLines', () => {
  it('makes lines more even without adding one', () => {
    for (const width of [300, 360, 412, 500, 640]) {
      const greedy = breakLines(MOTION, width, 'motion');
      const balanced = balanceLines(MOTION, width, 'motion');
      expect(balanced.length).toBe(greedy.length);
      expect(spread(balanced)).toBeLessThanOrEqual(spread(greedy));
    }
  });

  it('leaves no stray word on the last line', () => {
    const texts = breakLines(MOTION, 690, 'motion').map((line) => line.text);
    expect(texts).toEqual([
      'Japan should acquire the capability to strike foreign missile launch',
      'sites',
    ]);
    expect(balanceLines(MOTION, 690, 'motion')[1]?.text).toMatch(/^\S+ \S+ \S+/);
  });

  it('leaves one line and long texts alone', () => {
    expect(balanceLines('Motion', 400, 'motion')).toEqual(breakLines('Motion', 400, 'motion'));
    const long = MOTION.repeat(10);
    expect(balanceLines(long, 400, 'motion')).toEqual(breakLines(long, 400, 'motion'));
  });

  it('keeps line breaks of the text', () => {
    const lines = balanceLines('one\n\ntwo', 400, 'motion');
    expect(lines.map((line) => line.text)).toEqual(['one', '', 'two']);
  });
});

function spread(lines: readonly { readonly width: number }[]): number {
  const widths = lines.map((line) => line.width);
  return Math.max(...widths) - Math.min(...widths);
}
