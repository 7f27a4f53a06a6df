import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';
import { card, cards, invokeFromMenu, readMap, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

test('a picture is chosen by keys with what stands around it, seen, written and opened again', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const before = await saveAs(app, page, join(folder, 'before.argmap'));

  await page.keyboard.press('Control+Alt+E');
  const dialog = page.getByRole('dialog', { name: 'Export picture' });
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible();
  expect(await listViolations(page, { part: '[role="dialog"]' })).toEqual([]);
  await expect(dialog.getByText(/\d+ × \d+ pixels · \d+ × \d+ mm · about/)).toBeVisible();

  for (const format of ['svg', 'png', 'pdf'] as const) {
    const path = join(folder, `debate.${format}`);
    await stubDialogs(app, { savePaths: [path] });
    if (format !== 'svg') await page.keyboard.press('Control+Alt+E');
    await dialog.getByLabel('Format').selectOption(format);
    await dialog.getByRole('checkbox', { name: 'Legend' }).check();
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog).toBeHidden();
    expect((await readFile(path)).length).toBeGreaterThan(1000);
  }

  for (const format of ['svg', 'png', 'pdf'] as const) {
    await stubDialogs(app, { openPaths: [join(folder, `debate.${format}`)] });
    const opening = app.waitForEvent('window');
    await invokeFromMenu(app, 'file.open');
    const reopened = await opening;
    await expect(card(reopened, /Uniforms cost families money/)).toBeVisible();
    const path = join(folder, `again-${format}.argmap`);
    const after = await saveAs(app, reopened, path);
    expect(after).toEqual(before);
    expect(await readMap(path)).toEqual(before);
    await reopened.close();
  }
});

test('what is selected is copied as a picture, and as the text of an SVG', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /Uniforms cost families money/).click();
  await invokeFromMenu(app, 'edit.copyPicture');
  await expect(page.getByText('Picture copied.').first()).toBeVisible();
  const size = await app.evaluate(({ clipboard }) => {
    const { readImage } = clipboard as unknown as {
      readonly readImage: () => { readonly getSize: () => { readonly width: number } };
    };
    return readImage.call(clipboard).getSize().width;
  });
  expect(size).toBeGreaterThan(500);
  await invokeFromMenu(app, 'edit.copySvg');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('data-statement="o"');
});

test('a large picture is called off while it is written, and leaves nothing', async ({
  open,
  folder,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(cards(page).first()).toBeVisible();
  const path = join(folder, 'map.png');
  await stubDialogs(app, { savePaths: [path] });
  await page.keyboard.press('Control+Alt+E');
  const dialog = page.getByRole('dialog', { name: 'Export picture' });
  await dialog.getByLabel('Resolution').selectOption('8');
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  const list = async () =>
    (await readdir(folder)).filter((name) => /^\.contention|png$/.test(name));
  await expect.poll(list).toEqual([expect.stringMatching(/^\.contention-/)]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  await expect.poll(list).toEqual([]);
});
