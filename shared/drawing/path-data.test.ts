import { describe, expect, it } from 'vitest';
import { writeNumber, writePathData } from './path-data.ts';
import { lineTo, moveTo } from './strokes.ts';

describe('writePathData', () => {
  it('writes moves, lines and curves, and closes what is filled', () => {
    const curve = {
      kind: 'curve',
      first: { x: 1, y: 2 },
      second: { x: 3, y: 4 },
      to: { x: 5, y: 6 },
    } as const;
    const strokes = [moveTo(0, -1.5), lineTo(2.25, 3), curve];
    expect(writePathData(strokes)).toBe('M0 -1.5L2.25 3C1 2 3 4 5 6');
    expect(writePathData(strokes, true)).toBe('M0 -1.5L2.25 3C1 2 3 4 5 6Z');
    expect(writePathData([])).toBe('');
  });
});

describe('writeNumber', () => {
  it('keeps two decimals and no minus before zero', () => {
    expect([1, 1.004, 1.006, -2.5, -0.001, 0, 123_456.789].map(writeNumber)).toEqual([
      ...['1', '1', '1.01', '-2.5', '0', '0', '123456.79'],
    ]);
  });
});
