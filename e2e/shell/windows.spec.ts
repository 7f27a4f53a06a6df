import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { expect, test } from '../fixtures/app.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { keepMenus } from './kept-menus.ts';
import { countWindows, crashPage, openFirstWindow, pressCloseButton } from './shell-driver.ts';
import { listShownDialogs, stubDialogs } from './stubbed-dialogs.ts';

test('a window is shown once it has something to show, on a ground of its own colour', async ({
  open,
  folder,
}) => {
  const { app } = await openDebate({ open, folder });
  const facts = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { isVisible: window?.isVisible(), ground: window?.getBackgroundColor().toLowerCase() };
  });
  expect(facts.isVisible).toBe(true);
  expect(['#f6f5f2', '#17181a']).toContain(facts.ground);
});

// Playwright makes every page believe in a light system, so the system's own view is asked.
function isDark(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
}

function readSettings(page: Page): Promise<Settings> {
  return page.evaluate(() => window.contention['settings:read']());
}

test('the next start has the settings and the place of the last, until damaged settings are put aside', async ({
  launch,
  folder,
  profile,
}) => {
  const { app: first, page, path } = await openDebate({ launch, folder });
  const data = await first.evaluate(({ app }) => app.getPath('userData'));
  expect(data.startsWith(profile)).toBe(true);
  const plain = await page.evaluate(() => window.devicePixelRatio);
  const chosen = await page.evaluate(() =>
    window.contention['settings:write']({
      theme: 'dark',
      language: 'ja',
      textSize: 200,
      hintsDone: ['fold'],
    }),
  );
  expect(chosen).toMatchObject({ theme: 'dark', language: 'ja', textSize: 200 });
  expect(await isDark(first)).toBe(true);
  const bounds = { x: 40, y: 50, width: 900, height: 640 };
  await first.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  const ended = first.waitForEvent('close');
  await pressCloseButton(first);
  await ended;

  const second = await launch({ args: [path] });
  const next = await openFirstWindow(second);
  expect(await readSettings(next)).toEqual(chosen);
  expect(await isDark(second)).toBe(true);
  await expect(next.locator(':root')).toHaveAttribute('lang', 'ja');
  await expect.poll(() => next.evaluate(() => window.devicePixelRatio)).toBeCloseTo(plain * 2, 2);
  const restored = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(restored).toEqual(bounds);
  await second.close();

  const damaged = '{"settings": {"theme"';
  await writeFile(join(data, 'settings.json'), damaged);
  const last = await openFirstWindow(await launch({ args: [path] }));
  expect((await readSettings(last)).theme).toBe('system');
  expect(await readFile(join(data, 'settings.json.damaged'), 'utf8')).toBe(damaged);
});

test('a page that crashes comes back by itself, and is asked about when it crashes again at once', async ({
  launch,
  folder,
}) => {
  const { app } = await openDebate({ launch, folder });
  await stubDialogs(app, { buttons: ['Reload'] });
  // Playwright lets go of a page that crashed, so the window itself is asked.
  const countCards = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelectorAll('.react-flow__node').length",
      ),
    );
  await crashPage(app);
  await expect.poll(countCards).toBeGreaterThan(0);
  expect(await listShownDialogs(app)).toEqual([]);
  await crashPage(app);
  expect(await listShownDialogs(app)).toHaveLength(1);
  await expect.poll(countCards).toBeGreaterThan(0);
});

test('the menus show what the page says and invoke its commands', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  await keepMenus(app);
  await page.evaluate(() => {
    Object.assign(window, { heardCommands: [] as string[] });
    window.contention['on:command:invoked'](({ id }) => {
      (Reflect.get(window, 'heardCommands') as string[]).push(id);
    });
    return window.contention['menu:set-state']({
      enabled: ['edit.undo', 'help.shortcuts'],
      checked: ['view.minimap'],
      undoLabel: 'Undo a test',
    });
  });
  const items = await app.evaluate(() => {
    const menu = Reflect.get(globalThis, 'lastMenu') as Electron.Menu;
    const read = (id: string) => {
      const item = menu.getMenuItemById(id);
      return [item?.label, item?.enabled, item?.checked];
    };
    menu.getMenuItemById('help.shortcuts')?.click();
    return ['edit.undo', 'edit.redo', 'view.minimap'].map(read);
  });
  expect(items).toEqual([
    ['Undo a test', true, false],
    ['Redo', false, false],
    ['Minimap', false, true],
  ]);
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heardCommands')))
    .toEqual(['help.shortcuts']);
});

test('one menu bar, as macOS has it, stays that of the window in front when another is closed', async ({
  launch,
  folder,
}) => {
  const { app, page } = await openDebate({ launch, folder });
  await app.evaluate(() => Object.defineProperty(process, 'platform', { value: 'darwin' }));
  const openEmpty = async () => {
    const opened = app.waitForEvent('window');
    await page.evaluate(() => void window.contention['document:new']({ kind: 'empty' }));
    const another = await opened;
    await another.getByRole('application', { name: 'Argument map' }).waitFor();
    return another;
  };
  const isPageOffered = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.save')?.enabled);
  const behind = await openEmpty();
  await openEmpty();
  await expect.poll(isPageOffered).toBe(true);
  const closing = await app.browserWindow(behind);
  expect(await closing.evaluate((each) => each.isFocused())).toBe(false);
  await closing.evaluate((each) => each.close());
  await expect.poll(() => countWindows(app)).toBe(2);
  expect(await isPageOffered()).toBe(true);
});

test('a recent map that is gone is told and removed from the list', async ({ launch, folder }) => {
  const { app, page, path } = await openDebate({ launch, folder });
  await page.evaluate(() => window.contention['document:new']({ kind: 'empty' }));
  await expect.poll(() => countWindows(app)).toBe(2);
  const settings = await app.evaluate(({ app: running }) => running.getPath('userData'));
  const readRecent = async () => {
    const text = await readFile(join(settings, 'settings.json'), 'utf8');
    return (JSON.parse(text) as { recentFiles: string[] }).recentFiles;
  };
  await expect.poll(readRecent).toEqual([path]);
  await page.close();
  await rm(path);
  await stubDialogs(app, {});
  await app.evaluate((electron, gone) => {
    electron.app.emit('second-instance', {}, [], '', { files: [gone] });
  }, path);
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
  expect((await listShownDialogs(app))[0]?.message).toContain('removed from the list');
  await expect.poll(readRecent).toEqual([]);
});
