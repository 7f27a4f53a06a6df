import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, saveAs, writeDebate } from '../fixtures/map-driver.ts';

test('a damaged file tells its faults, opens as far as it can, and stays as it was', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'damaged.argmap');
  const damaged = writeDebate().replace('"target": "r"', '"target": "gone"');
  await writeFile(path, damaged);
  const app = await open([path]);
  const page = await app.firstWindow();

  await expect(page.getByRole('heading', { name: /cannot be opened as it is/ })).toBeVisible();
  await expect(page.getByText(/arguments\[1\]\.target/).first()).toBeVisible();
  const subject = 'In the argument from "Pupils in a survey felt less judged."';
  await expect(page.getByText(subject)).toBeVisible();
  await page.getByRole('button', { name: 'Open What Can Be Read' }).click();
  await expect(cards(page)).toHaveCount(4);
  await expect(page.getByText(/Read-only/).first()).toBeVisible();

  await card(page, /cost families/).click();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(4);
  expect(await readFile(path, 'utf8')).toBe(damaged);

  const copy = await saveAs(app, page, join(folder, 'copy.argmap'));
  expect(copy.arguments).toHaveLength(2);
  await card(page, /cost families/).click();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(3);
});

test('a file of a newer version opens read only and cannot be saved over', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'newer.argmap');
  const newer = writeDebate().replace('"version": 1', '"version": 2');
  await writeFile(path, newer);
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(cards(page)).toHaveCount(4);
  await expect(page.getByText(/made by a newer version/).first()).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/This map is read-only/).first()).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('a file that is no map at all says so', async ({ open, folder }) => {
  const path = join(folder, 'letter.argmap');
  await writeFile(path, 'Dear friends,\n');
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { name: /cannot be opened as it is/ })).toBeVisible();
  await expect(page.getByText('line 1').first()).toBeVisible();
});
