import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './scripts/paths.mjs';

const TABLE = readFileSync(inProject('SECURITY.md'), 'utf8');
const ROWS = [...TABLE.matchAll(/^\| (\d+) \|.*\| `([^`]+)`: (.+?) \|$/gm)].map(
  ([, number, file = '', title = '']) => ({ number: Number(number), file, title }),
);

describe('SECURITY.md', () => {
  it('has every line of the checklist, in order', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it.each(ROWS)('names a test that exists: $number, $title', ({ file, title }) => {
    const source = readFileSync(inProject(file), 'utf8');
    expect(source).toMatch(new RegExp(`\\b(?:test|it)\\(\\s*'${title}'`));
  });

  it('pins one exact Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
