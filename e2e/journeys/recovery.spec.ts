import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';
import { card, readMap, writeDebate } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { crashPage, openFirstWindow, waitForMap } from '../shell/shell-driver.ts';
import { listShownDialogs, stubDialogs } from '../shell/stubbed-dialogs.ts';

const KEPT = 'Not saved, kept safe';

async function addReason(page: Page, text: string): Promise<void> {
  await card(page, /Schools should require/).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Escape');
  await expect(page.getByText(KEPT)).toBeVisible();
}

async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('edits that were not saved are shown after a crash, can be kept for later, and come back as one step', async ({
  launch,
  folder,
}) => {
  const { app: first, page: opened, path } = await openDebate({ launch, folder });
  await addReason(opened, 'Uniforms are easy to wash.');
  await kill(first);
  expect(await readFile(path, 'utf8')).toBe(writeDebate());

  const second = await launch();
  const page = await second.firstWindow();
  await expect(page.getByRole('heading', { name: 'Unsaved edits were found' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Added/ })).toHaveCount(2);
  await expect(page.getByText('Uniforms are easy to wash.', { exact: true })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open as Saved' }).click();
  await waitForMap(page);
  await expect(card(page, /easy to wash/)).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('recover unsaved');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Recover', exact: true }).click();
  await waitForMap(page);
  await expect(card(page, /easy to wash/)).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(card(page, /easy to wash/)).toHaveCount(0);
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  expect((await readMap(path)).statements).toHaveLength(5);
});

test('a map that was never saved comes back, with what was being typed', async ({ launch }) => {
  const first = await launch();
  const page = await openFirstWindow(first);
  const [created] = await Promise.all([
    first.waitForEvent('window'),
    page.evaluate(() => window.contention['document:new']({ kind: 'empty' })),
  ]);
  await waitForMap(created);
  await created.keyboard.type('This house would ban homewor');
  await expect(created.getByText(KEPT)).toBeVisible();
  await kill(first);

  const recovered = await (await launch()).firstWindow();
  await expect(recovered.getByText('This house would ban homewor', { exact: true })).toBeVisible();
  await recovered.getByRole('button', { name: 'Recover' }).click();
  await expect(card(recovered, /ban homewor/)).toBeVisible();
});

test('edits are thrown away only after a question, and the journal goes with them', async ({
  launch,
  folder,
  profile,
}) => {
  const { app: first, page: opened, path } = await openDebate({ launch, folder });
  await addReason(opened, 'Uniforms are easy to wash.');
  const userData = await first.evaluate(({ app }) => app.getPath('userData'));
  expect(userData.startsWith(profile)).toBe(true);
  await kill(first);
  expect(await readdir(join(userData, 'journals'))).toHaveLength(1);

  const second = await launch({ args: [path] });
  const page = await second.firstWindow();
  await stubDialogs(second, { buttons: ['Keep Them', 'Discard'] });
  const discard = page.getByRole('button', { name: 'Discard…' });
  await discard.click();
  await expect(discard).toBeVisible();
  expect(await readdir(join(userData, 'journals'))).toHaveLength(1);
  await discard.click();
  await waitForMap(page);
  await expect(card(page, /easy to wash/)).toHaveCount(0);
  expect(await readdir(join(userData, 'journals'))).toEqual([]);
});

test('a file that another program changed is not touched by what is recovered', async ({
  launch,
  folder,
}) => {
  const { app: first, page: opened, path } = await openDebate({ launch, folder });
  await addReason(opened, 'Uniforms are easy to wash.');
  await kill(first);
  const foreign = writeDebate().replace('School uniforms', 'Changed elsewhere');
  await writeFile(path, foreign);

  const second = await launch();
  const page = await second.firstWindow();
  await expect(page.getByText(/has changed the file since then/)).toBeVisible();
  await page.getByRole('button', { name: 'Recover' }).click();
  await expect(card(page, /easy to wash/)).toBeVisible();
  const copy = join(folder, 'recovered.argmap');
  await stubDialogs(second, { savePaths: [copy] });
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  expect((await readMap(copy)).statements).toHaveLength(5);
  expect(await readFile(path, 'utf8')).toBe(foreign);
});

test('a page that crashes comes back with its edits, unasked', async ({ launch, folder }) => {
  const { app, page: opened } = await openDebate({ launch, folder });
  await addReason(opened, 'Uniforms are easy to wash.');
  await stubDialogs(app, {});
  await crashPage(app);
  // Playwright lets go of a page that crashed, so the window itself is asked.
  const readCards = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.textContent'),
    );
  await expect.poll(readCards).toContain('Uniforms are easy to wash.');
  await expect.poll(readCards).toContain('This window stopped working');
  expect(await listShownDialogs(app)).toEqual([]);
});
