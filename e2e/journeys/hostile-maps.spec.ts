import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, cards } from '../fixtures/map-driver.ts';
import { listTitles } from '../shell/shell-driver.ts';

const TEXTS = [
  '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">',
  'See [here](javascript:window.hacked=true) or data:text/html,<script>hacked=1</script>',
  'Right to left \u202etxet desrever\u202c and \u0007 a bell',
  '![a picture](data:image/svg+xml,<svg onload="window.hacked=true"/>) \\\\server\\share file:///etc/passwd',
];
const ADDRESSES = [
  'javascript:window.hacked=true',
  'data:text/html,x',
  'file:///etc/passwd',
  '//x',
];

function writeHostileMap(): string {
  const statements = TEXTS.map((text, index) => ({
    id: ['../../etc/passwd', '__proto__', 'constructor', 'CON.txt'][index],
    kind: index === 0 ? 'motion' : 'claim',
    text,
    at: { x: 0, y: index * 240 },
    citations: index === 1 ? ADDRESSES.map((_, number) => ({ source: `C:\\con\\${number}` })) : [],
  }));
  const sources = ADDRESSES.map((address, number) => ({
    id: `C:\\con\\${number}`,
    type: 'webpage',
    title: '<b onclick="window.hacked=true">A title</b>',
    URL: address,
  }));
  const fields = `"__proto__": { "polluted": true }, "title": "<img src=x onerror=hacked()>"`;
  const parts = `"statements": ${JSON.stringify(statements)}, "sources": ${JSON.stringify(sources)}`;
  return `{ "format": "argmap", "version": 1, "id": "../m", ${fields}, ${parts} }`;
}

test('a hostile map is text and nothing else, and its file stays as it was', async ({
  open,
  folder,
}) => {
  // Shown as it is, the name would read “hostilpam.jpg”.
  const path = join(folder, 'hostil\u202egpj.argmap');
  const text = writeHostileMap();
  await writeFile(path, text);
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(cards(page)).toHaveCount(4);
  await expect(card(page, /script/).first()).toBeVisible();
  await card(page, /javascript/).click();
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    polluted: 'polluted' in {},
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith('contention://')).length,
    links: [...document.querySelectorAll('a')].filter(({ href }) =>
      /^(?:javascript|data|file):/i.test(href),
    ).length,
    images: document.querySelectorAll('img[onerror], img[src="x"], main img').length,
    turned: [...document.querySelectorAll('h1, title')].filter((each) =>
      /[\u202a-\u202e\u2066-\u2069]/.test(each.textContent ?? ''),
    ).length,
  }));
  expect(found).toEqual({
    hacked: false,
    polluted: false,
    scripts: 0,
    links: 0,
    images: 0,
    turned: 0,
  });
  expect(await listTitles(app)).toEqual([expect.not.stringMatching(/\u202e/)]);
  expect(await readFile(path, 'utf8')).toBe(text);
});

test('a map with ten megabytes of text on one line opens, and the window answers', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'endless.argmap');
  const statement = { id: 's', kind: 'motion', text: 'x'.repeat(10_000_000) };
  const text = JSON.stringify({ format: 'argmap', version: 1, id: 'm', statements: [statement] });
  await writeFile(path, text);
  const page = await (await open([path])).firstWindow();
  await expect(cards(page)).toHaveCount(1);
  const openedMs = Date.now();
  await cards(page)
    .first()
    .click({ position: { x: 20, y: 20 } });
  await expect(page.getByText('Only the beginning of')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('too many to edit here. It is kept').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Too long');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not saved, kept safe')).toBeVisible();
  // Laid out as a whole, the text alone would take longer.
  expect(Date.now() - openedMs).toBeLessThan(10_000);
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved.statements[0].text).toBe(statement.text);
});
