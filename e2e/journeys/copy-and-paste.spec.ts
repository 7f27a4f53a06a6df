import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, readMap, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

// One clipboard for all windows of the machine: one test at a time.
test.describe.configure({ mode: 'default' });

function readClipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('an outline opens as a new map, is saved as one, and stays as it was', async ({
  open,
  folder,
}) => {
  const outline = join(folder, 'uniforms.md');
  const text = '- Uniforms should go.\n  - pro: They cost.\n  - con: They hide wealth.\n';
  await writeFile(outline, text);
  const app = await open([outline]);
  const page = await app.firstWindow();
  await expect(card(page, /^Motion\. Uniforms should go/)).toBeVisible();
  await expect(card(page, /^Objection, Against\. They hide wealth/)).toBeVisible();
  await expect(page.getByText('Not saved yet')).toBeVisible();
  const saved = await saveAs(app, page, join(folder, 'uniforms.argmap'));
  expect(saved.statements).toHaveLength(3);
  expect(await readFile(outline, 'utf8')).toBe(text);
});

test('a branch is cut and pasted under another statement, and undone', async ({ open, folder }) => {
  const { app, page, path } = await openDebate({ open, folder });
  await card(page, /^Reason/).click();
  await page.keyboard.press('Control+x');
  await expect(cards(page)).toHaveCount(2);
  expect(await readClipboard(app)).toBe(
    [
      '- Uniforms hide differences in wealth.',
      '  - Evidence: Pupils in a survey felt less judged.',
      '',
    ].join('\n'),
  );
  await card(page, /^Objection/).click();
  await page.keyboard.press('Control+v');
  await expect(cards(page)).toHaveCount(4);

  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeAttached();
  const saved = await readMap(path);
  const idOf = (start: string) => saved.statements.find(({ text }) => text.startsWith(start))?.id;
  const moved = saved.arguments.find(({ premises }) => premises[0] === idOf('Uniforms hide'));
  expect(moved).toMatchObject({ relation: 'supports', target: idOf('Uniforms cost') });
  expect(saved.arguments).toHaveLength(3);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(card(page, /^Reason/)).toHaveCount(1);
  await expect(cards(page)).toHaveCount(4);
});

test('a branch is copied from one window into another', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /^Reason/).click();
  await page.keyboard.press('Control+c');
  const opened = app.waitForEvent('window');
  await page.keyboard.press('Control+n');
  const other = await opened;
  await expect(other.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  await other.keyboard.insertText('Pupils should choose their clothes.');
  await other.keyboard.press('Enter');
  await other.keyboard.press('Control+v');
  await expect(cards(other)).toHaveCount(3);
  await expect(card(other, /^Evidence.*Pupils in a survey/)).toBeVisible();
  const saved = await saveAs(app, other, join(folder, 'other.argmap'));
  expect(saved.arguments.map(({ relation }) => relation)).toEqual(['supports', 'supports']);
  await expect(cards(page)).toHaveCount(4);
});

test('a Markdown list becomes statements, and text goes on being pasted into texts', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const list = '- They are ugly\n  - But: taste differs\n- They are warm\n';
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), list);
  await card(page, /^Objection/).click();
  await page.keyboard.press('Control+v');
  await expect(cards(page)).toHaveCount(7);
  for (const pasted of [/are ugly/, /taste differs/, /are warm/]) {
    await expect(card(page, pasted)).toBeInViewport({ ratio: 1 });
  }

  await app.evaluate(({ clipboard }) => clipboard.writeText('Pasted text'));
  await card(page, /^Motion/).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Motion.*Pasted text/)).toHaveCount(1);
  await expect(cards(page)).toHaveCount(7);

  const outline = '- Choice matters\n  - Con: not at school\n';
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), outline);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+v');
  await expect(card(page, /^Reason.*Choice matters/)).toHaveCount(1);
  await expect(card(page, /^Objection.*not at school/)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(7);
});
