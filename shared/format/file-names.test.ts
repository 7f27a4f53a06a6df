import { describe, expect, it } from 'vitest';
import { isOpenableName, isOutlineName, isPictureName } from './file-names.ts';

describe('the names of files', () => {
  it('tell maps, pictures and outlines, whatever the case', () => {
    expect(['a.argmap', 'A.ARGMAP', 'a.svg', 'a.PDF', 'a.md', 'a.TXT'].every(isOpenableName)).toBe(
      true,
    );
    expect(['a.png', 'a.md', 'a.argmap'].map(isPictureName)).toEqual([true, false, false]);
    expect(['a.webp', 'a.jpg', 'A.JPEG'].every(isPictureName)).toBe(true);
    expect(['a.argdown', 'a.ad', 'a.png'].map(isOutlineName)).toEqual([true, true, false]);
  });

  it('take nothing else', () => {
    expect(['argmap', 'amd', 'a.md.exe', 'a.js', '', 'a.json'].some(isOpenableName)).toBe(false);
  });
});
