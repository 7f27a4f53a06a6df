import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, ensureExtension } from './file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['Japan’s strike capability', 'Japan’s strike capability'],
    ['反撃能力の保有', '反撃能力の保有'],
    ['Resolved: that this house / would\nact?', 'Resolved that this house would act'],
    ['../../etc/passwd', 'etc passwd'],
    ['  .hidden. ', 'hidden'],
    ['evil\u202egpj.exe', 'evil gpj.exe'],
    ['', 'Untitled map'],
    ['...', 'Untitled map'],
    ['NUL', 'Untitled map'],
    ['com1', 'Untitled map'],
    ['Con. arguments', 'Untitled map'],
    ['Conscription', 'Conscription'],
    ['𠮷'.repeat(90), '𠮷'.repeat(60)],
  ])('makes %j into %j', (text, name) => {
    expect(cleanFileName(text)).toBe(name);
  });

  it('gives any text a name of its own folder, of bearable length, that stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = cleanFileName(text);
        expect(name).not.toMatch(/[/\\\p{Cc}<>:"|?*]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect([...name].length).toBeLessThanOrEqual(80);
        expect(Buffer.byteLength(`${name}.argmap`)).toBeLessThanOrEqual(255);
        expect(name).not.toBe('');
        expect(cleanFileName(name)).toBe(name);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});

describe('ensureExtension', () => {
  it('adds the extension where it is missing', () => {
    expect(ensureExtension('/a/b', '.argmap')).toBe('/a/b.argmap');
    expect(ensureExtension('/a/b.txt', '.argmap')).toBe('/a/b.txt.argmap');
    expect(ensureExtension('/a/b.ARGMAP', '.argmap')).toBe('/a/b.ARGMAP');
    expect(ensureExtension('/a/b.jpeg', '.jpg')).toBe('/a/b.jpeg');
    expect(ensureExtension('/a/b.jpeg', '.png')).toBe('/a/b.jpeg.png');
  });
});
