import { describe, expect, it } from 'vitest';
import { findDirection } from './direction.ts';

describe('findDirection', () => {
  it('follows the first letter', () => {
    expect(findDirection('Deterrence: הרתעה')).toBe('ltr');
    expect(findDirection('(12) הרתעה and deterrence')).toBe('rtl');
    expect(findDirection('ردع')).toBe('rtl');
    expect(findDirection('抑止 ردع')).toBe('ltr');
  });

  it('is left to right where there is no letter', () => {
    expect(findDirection('')).toBe('ltr');
    expect(findDirection('12 + 3')).toBe('ltr');
  });
});
