import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** By weight, in the order in which a browser asks them for a character that several name. */
function listAsked(name: string, weight: number): readonly string[] {
  const css = readFileSync(join(import.meta.dirname, name), 'utf8');
  const files = [...css.matchAll(/url\('[^']*\/([^'/]+)'\)/g)].map(([, file = '']) => file);
  return files.filter((file) => file.includes(`-${weight}-`)).reverse();
}

it.each([400, 600])('asks the large Japanese file first, at weight %i', (weight) => {
  const asked = listAsked('fonts-japanese.css', weight);
  expect(asked).toHaveLength(23);
  expect(asked[0]).toBe(`noto-sans-jp-japanese-${weight}-normal.woff`);
});

it('has the page fetch ahead the files that its own text is asked of', () => {
  const page = readFileSync(join(import.meta.dirname, '../index.html'), 'utf8');
  const ahead = [
    ...page.matchAll(/as="font" type="font\/(\w+)" crossorigin href="[^"]*\/([^"/]+)"/g),
  ];
  const latin = [400, 600].map((weight) => listAsked('fonts.css', weight).at(-1));
  expect(ahead.map(([, , file]) => file)).toEqual(latin);
  for (const [, type, file] of ahead) expect(file?.endsWith(`.${type}`)).toBe(true);
});
