import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, cards } from '../fixtures/map-driver.ts';

const TEXTS = [
  '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">',
  'See [here](javascript:window.hacked=true) or data:text/html,<script>hacked=1</script>',
  'Right to left \u202etxet desrever\u202c and \u0007 a bell',
];

function writeHostileMap(): string {
  const statements = TEXTS.map((text, index) => ({
    id: ['../../etc/passwd', '__proto__', 'constructor'][index],
    kind: index === 0 ? 'motion' : 'claim',
    text,
    at: { x: 0, y: index * 240 },
    citations: index === 1 ? [{ source: 'C:\\con\\aux' }] : [],
  }));
  const source = {
    id: 'C:\\con\\aux',
    type: 'webpage',
    title: '<b onclick="window.hacked=true">A title</b>',
    URL: 'javascript:window.hacked=true',
  };
  const fields = `"__proto__": { "polluted": true }, "title": "<img src=x onerror=hacked()>"`;
  const parts = `"statements": ${JSON.stringify(statements)}, "sources": [${JSON.stringify(source)}]`;
  return `{ "format": "argmap", "version": 1, "id": "../m", ${fields}, ${parts} }`;
}

test('a hostile map is text and nothing else, and its file stays as it was', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'hostile.argmap');
  const text = writeHostileMap();
  await writeFile(path, text);
  const page = await (await launch({ args: [path] })).firstWindow();
  await expect(cards(page)).toHaveCount(3);
  await expect(card(page, /script/).first()).toBeVisible();
  await card(page, /javascript/).click();
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    polluted: 'polluted' in {},
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith('contention://')).length,
    links: [...document.querySelectorAll('a')].filter(({ href }) =>
      /^(?:javascript|data):/i.test(href),
    ).length,
    images: document.querySelectorAll('img[onerror], img[src="x"]').length,
  }));
  expect(found).toEqual({ hacked: false, polluted: false, scripts: 0, links: 0, images: 0 });
  expect(await readFile(path, 'utf8')).toBe(text);
});

test('a map with ten megabytes of text on one line opens', async ({ launch, folder }) => {
  const path = join(folder, 'endless.argmap');
  const statement = { id: 's', kind: 'motion', text: 'x'.repeat(10_000_000) };
  const text = JSON.stringify({ format: 'argmap', version: 1, id: 'm', statements: [statement] });
  await writeFile(path, text);
  const page = await (await launch({ args: [path] })).firstWindow();
  await expect(cards(page)).toHaveCount(1);
  expect(await readFile(path, 'utf8')).toBe(text);
});
