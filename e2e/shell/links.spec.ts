import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { openFirstWindow } from './shell-driver.ts';
import { listShownDialogs, stubDialogs } from './stubbed-dialogs.ts';

function writeCitingMap(address: string): string {
  const statement = {
    id: 'e',
    kind: 'evidence',
    text: 'Rents rose.',
    at: { x: 0, y: 0 },
    citations: [{ source: 's' }],
  };
  const source = { id: 's', type: 'webpage', title: 'A report', URL: address };
  const header = { format: 'argmap', version: 1, id: 'citing' };
  return JSON.stringify({ ...header, statements: [statement], sources: [source] });
}

/** Takes note of what the system's browser would be given, and opens nothing. */
async function stubBrowser(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedLinks: opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedLinks') as readonly string[]);
}

test('a link shows its whole address first, and opens once that is agreed to', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'citing.argmap');
  await writeFile(path, writeCitingMap('https://example.org/rents?year=2024'));
  const app = await open([path]);
  const page = await openFirstWindow(app);
  const listOpened = await stubBrowser(app);
  await page.getByRole('group', { name: /Rents rose/ }).click();
  await page.getByRole('button', { name: 'A report' }).click();
  for (const [button, opened] of [
    ['Cancel', []],
    ['Open in Browser', ['https://example.org/rents?year=2024']],
  ] as const) {
    await stubDialogs(app, { buttons: [button] });
    await page.getByRole('button', { name: 'Open in the browser…' }).click();
    await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
    const [question] = await listShownDialogs(app);
    expect(question?.message).toContain('https://example.org/rents?year=2024');
    await expect.poll(listOpened).toEqual(opened);
  }
});

test('an address that is none of the web goes nowhere, and is named', async ({ open, folder }) => {
  const path = join(folder, 'citing.argmap');
  await writeFile(path, writeCitingMap('javascript:alert(1)'));
  const app = await open([path]);
  const page = await openFirstWindow(app);
  const listOpened = await stubBrowser(app);
  await stubDialogs(app, { buttons: ['Open in Browser'] });
  await page.getByRole('group', { name: /Rents rose/ }).click();
  await page.getByRole('button', { name: 'A report' }).click();
  await page.getByRole('button', { name: 'Open in the browser…' }).click();
  await expect(page.getByText(/Only addresses that begin with/).first()).toBeVisible();
  expect(await listShownDialogs(app)).toEqual([]);
  expect(await listOpened()).toEqual([]);
});
