import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

/** Whether a browser without the app finds each word in a picture, and what it copies of all. */
function lookInto(app: ElectronApplication, path: string, words: readonly string[]) {
  return app.evaluate(
    async ({ BrowserWindow }, { address, sought }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'browser' } });
      try {
        const { webContents: contents } = window;
        // No session of the app reads a file; this one stands for another program.
        contents.session.webRequest.onBeforeRequest(null);
        await window.loadURL(address);
        const run = <Value>(code: string): Promise<Value> => contents.executeJavaScript(code);
        const found: boolean[] = [];
        for (const word of sought) {
          // From the beginning, and not from what was found last.
          found.push(await run(`getSelection().empty(); find(${JSON.stringify(word)})`));
        }
        const copied: string = await run(
          'getSelection().selectAllChildren(document.documentElement); getSelection().toString()',
        );
        return { found, copied };
      } finally {
        window.destroy();
      }
    },
    { address: pathToFileURL(path).href, sought: words },
  );
}

test('words that are outlines are found and copied in a browser, which shows no text', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openDebate({ launch, folder });
  const path = join(folder, 'debate.svg');
  await stubDialogs(app, { savePaths: [path] });
  await page.keyboard.press('Control+Alt+E');
  const dialog = page.getByRole('dialog', { name: 'Export picture' });
  await dialog.getByLabel('Format').selectOption('svg');
  await dialog.getByRole('checkbox', { name: 'Text as outlines' }).check();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog).toBeHidden();

  const svg = await readFile(path, 'utf8');
  const fills = [...svg.matchAll(/<text [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);
  expect(new Set(fills)).toEqual(new Set(['none']));
  expect(svg).not.toContain('@font-face');

  const words = ['families', 'differences', 'zeppelin'];
  const { found, copied } = await lookInto(app, path, words);
  expect(found).toEqual([true, true, false]);
  expect(copied).toContain('families');
});
