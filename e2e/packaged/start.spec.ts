import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';

const executable = process.env.CONTENTION_PACKAGED ?? '';

test('the packaged app opens on the bundled map', async ({ launch }) => {
  const app = await launch({ executable });
  const window = await app.firstWindow();
  expect(await app.evaluate((electron) => electron.app.isPackaged)).toBe(true);
  await expect(window.getByRole('heading', { name: /strike/i })).toBeVisible();
  await expect(window.locator('.react-flow__node').first()).toBeVisible();
});

test('the package carries the licences of what is in it', () => {
  const folder = dirname(executable);
  const names = ['resources/LICENSE', 'resources/THIRD-PARTY-NOTICES.md', 'LICENSES.chromium.html'];
  expect(names.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
});
