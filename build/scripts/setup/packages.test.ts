import { describe, expect, it } from 'vitest';
import { matchesLock } from './packages.mjs';

const react = { version: '19.3.1', integrity: 'sha512-a' };

describe('matchesLock', () => {
  it('holds when every package is there as locked', () => {
    expect(
      matchesLock({ '': {}, 'node_modules/react': react }, { 'node_modules/react': react }),
    ).toBe(true);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
    ['has other content', { 'node_modules/react': { ...react, integrity: 'sha512-b' } }],
  ])('fails when a package %s', (_what, installed) => {
    expect(matchesLock({ 'node_modules/react': react }, installed)).toBe(false);
  });

  it('lets packages for other platforms be absent', () => {
    expect(matchesLock({ 'node_modules/tool-win32': { ...react, optional: true } }, {})).toBe(true);
  });
});
