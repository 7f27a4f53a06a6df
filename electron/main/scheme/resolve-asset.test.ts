import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from './resolve-asset.ts';

const ROOT = `${sep}app${sep}out${sep}renderer`;

const OUTSIDE = [
  'contention://app/..',
  'contention://app/../main/index.cjs',
  'contention://app/%2e%2e/main/index.cjs',
  'contention://app/%2E%2E%2Fmain/index.cjs',
  'contention://app/..%2fmain%2findex.cjs',
  'contention://app/..%5cmain%5cindex.cjs',
  'contention://app/assets/..%2f..%2f..%2fetc/passwd',
  'contention://app//etc/passwd',
  'contention://app/%2fetc%2fpasswd',
  'contention://app/%252e%252e/main/index.cjs',
  'contention://app/index.html%00.png',
  'contention://app/c:%5cwindows',
  'contention://app/assets/%ff',
  'contention://app/.env',
  'contention://app/assets/.hidden',
  'contention://app/./%2e/..',
];

const STRANGERS = [
  'contention://app.evil.example/index.html',
  'contention://evil/index.html',
  'contention://user@app/index.html',
  'contention://app:80/index.html',
  'contention:app/index.html',
  'contentions://app/index.html',
  'file:///app/out/renderer/index.html',
  'https://app/index.html',
  'not an address',
  '',
];

describe('resolveAsset', () => {
  it('finds the page, its scripts and its fonts', () => {
    expect(resolveAsset(ROOT, 'contention://app/')).toBe(`${ROOT}${sep}index.html`);
    expect(resolveAsset(ROOT, 'contention://app/index.html?x#y')).toBe(`${ROOT}${sep}index.html`);
    expect(resolveAsset(ROOT, 'contention://app/assets/inter-latin-400-normal.woff2')).toBe(
      `${ROOT}${sep}assets${sep}inter-latin-400-normal.woff2`,
    );
  });

  it.each(OUTSIDE)('finds nothing outside the folder for %s', (address) => {
    const path = resolveAsset(ROOT, address);
    // The address parser may drop dots before we see them; what is left then lies within.
    expect(path === undefined || path.startsWith(`${ROOT}${sep}`)).toBe(true);
    expect(path ?? '').not.toContain('passwd');
  });

  it.each(STRANGERS)('refuses %j, which is not ours', (address) => {
    expect(resolveAsset(ROOT, address)).toBeUndefined();
  });

  it('never leaves the folder, whatever follows the host', () => {
    const part = fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '\\', '/', '//', 'a', '%00', '~');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = resolveAsset(ROOT, `contention://app/${parts.join('')}`);
        return path === undefined || path.startsWith(`${ROOT}${sep}`);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
