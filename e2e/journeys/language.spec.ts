import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, invokeFromMenu, placeOf } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { keepMenus, readMenuBar } from '../shell/kept-menus.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

test('the whole app speaks Japanese when asked to, and English again', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  await keepMenus(app);
  await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+1');
  const place = await placeOf(card(page, /^Objection, Against\. Uniforms cost/));

  await invokeFromMenu(app, 'view.languageJapanese');
  await expect(page.locator(':root')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('toolbar', { name: 'ツール' })).toContainText('反論');
  const objection = card(page, /^反論、否定側。Uniforms cost/);
  await expect(objection).toContainText('反論');
  await expect(objection).toContainText('否定側');
  expect(await placeOf(objection)).toEqual(place);
  await expect
    .poll(() => readMenuBar(app))
    .toEqual(['ファイル', '編集', 'カード', '配置', '表示', 'ヘルプ']);

  await invokeFromMenu(app, 'view.languageEnglish');
  await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('toolbar', { name: 'Tools' })).toContainText('Objection');
  await expect(card(page, /^Objection, Against\. Uniforms cost/)).toContainText('Against');
  await expect
    .poll(() => readMenuBar(app))
    .toEqual(['File', 'Edit', 'Statement', 'Arrange', 'View', 'Help']);
});

test('all windows speak the same language', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  const opened = app.waitForEvent('window');
  await invokeFromMenu(app, 'file.new');
  const other = await opened;
  await expect(other.getByRole('toolbar', { name: 'Tools' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('japanese');
  await page.keyboard.press('Enter');
  for (const each of [page, other]) {
    await expect(each.locator(':root')).toHaveAttribute('lang', 'ja');
    await expect(each.getByRole('toolbar', { name: 'ツール' })).toBeVisible();
  }
  const readTitles = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.getTitle()),
    );
  await expect.poll(readTitles).toContainEqual(expect.stringContaining('無題のマップ'));
});

test('what is written while the language changes is kept, and pictures and dialogs follow it', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /Uniforms hide/).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('制服は貧富の差を隠す');
  await invokeFromMenu(app, 'view.languageJapanese');
  await expect(page.getByRole('toolbar', { name: 'ツール' })).toBeVisible();
  await invokeFromMenu(app, 'file.save');
  await expect(card(page, /^理由、肯定側。制服は貧富の差を隠す/)).toBeVisible();
  await expect
    .poll(() => readFile(join(folder, 'uniforms.argmap'), 'utf8'))
    .toContain('制服は貧富の差を隠す');

  const picture = join(folder, 'picture.svg');
  await stubDialogs(app, { savePaths: [picture], buttons: ['保存しない'] });
  await invokeFromMenu(app, 'file.exportSvg');
  await expect(page.getByText('画像を書き出しました：picture.svg').first()).toBeVisible();
  expect(await readFile(picture, 'utf8')).toContain('否定側');

  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('新しい立場');
  await page.keyboard.press('Enter');
  const closed = page.waitForEvent('close');
  await invokeFromMenu(app, 'file.close');
  await closed;
});
