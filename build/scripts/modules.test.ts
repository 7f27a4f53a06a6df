import { describe, expect, it } from 'vitest';
import { packageOf, parseModule, resolveImport } from './modules.mjs';

function specifiersOf(text: string): string[] {
  return parseModule('shared/a.tsx', text).imports.map(({ specifier }) => specifier);
}

describe('parseModule', () => {
  it.each([
    ['a value', "import { a } from './a.ts';"],
    ['a type', "import type { A } from './a.ts';"],
    ['an effect', "import './a.ts';"],
    ['a re-export', "export { a } from './a.ts';"],
    ['a re-export of everything', "export * from './a.ts';"],
    ['a dynamic import', "const a = import('./a.ts');"],
    ['a type in place', "type A = import('./a.ts').A;"],
    ['markup in between', "const p = <p>{'x'}</p>;\nimport { a } from './a.ts';"],
  ])('finds %s', (_what, text) => {
    expect(specifiersOf(text)).toEqual(['./a.ts']);
  });

  it('finds nothing in text and comments', () => {
    expect(specifiersOf("// import './a.ts'\nconst a = \"import './a.ts'\";")).toEqual([]);
  });

  it('names what is imported', () => {
    const { imports } = parseModule('a.ts', "import { ipcMain as main, app } from 'electron';");
    expect(imports[0]?.names).toEqual(['ipcMain', 'app']);
  });

  it('tells documented exports from others', () => {
    const text = [
      '/** Says it. */',
      'export const said = 1;',
      '// Not a doc comment.',
      'export function unsaid() {}',
      '/** Of the line below only. */',
      'const between = 2;',
      'export interface Silent {}',
    ].join('\n');
    expect(parseModule('a.ts', text).exports).toEqual([
      { name: 'said', hasDocComment: true },
      { name: 'unsaid', hasDocComment: false },
      { name: 'Silent', hasDocComment: false },
    ]);
  });

  it('refuses what does not parse', () => {
    expect(() => parseModule('a.ts', 'import {')).toThrow('a.ts');
  });
});

describe('resolveImport and packageOf', () => {
  it('tell files from packages', () => {
    expect(resolveImport('shared/model/ids.ts', '../base/brand.ts')).toBe('shared/base/brand.ts');
    expect(resolveImport('shared/a/b.ts', './c.argmap?raw')).toBe('shared/a/c.argmap');
    expect(resolveImport('shared/a/b.ts', 'react')).toBeUndefined();
    expect(packageOf('./a.ts')).toBeUndefined();
    expect(packageOf('node:fs/promises')).toBe('node:');
    expect(packageOf('@base-ui/react/dialog')).toBe('@base-ui/react');
    expect(packageOf('react/jsx-runtime')).toBe('react');
  });
});
