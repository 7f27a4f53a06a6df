import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import {
  countWindows,
  crashPage,
  openFirstWindow,
  pressCloseButton,
  writeSmallMap,
} from './shell-driver.ts';
import { listShownDialogs, stubDialogs } from './stubbed-dialogs.ts';

test('a window is shown once it has something to show, on a ground of its own colour, and the next where it stood', async ({
  launch,
}) => {
  const first = await launch();
  await openFirstWindow(first);
  const facts = await first.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { isVisible: window?.isVisible(), ground: window?.getBackgroundColor().toLowerCase() };
  });
  expect(facts.isVisible).toBe(true);
  expect(['#f6f5f2', '#17181a']).toContain(facts.ground);
  const bounds = { x: 40, y: 50, width: 900, height: 640 };
  await first.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  const ended = first.waitForEvent('close');
  await pressCloseButton(first);
  await ended;
  const second = await launch();
  await openFirstWindow(second);
  const restored = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(restored).toEqual(bounds);
});

// Playwright makes every page believe in a light system, so the system's own view is asked.
function isDark(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
}

test('the theme is set for all windows and kept, until damaged settings are put aside', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const page = await openFirstWindow(app);
  const written = await page.evaluate(() => window.contention['settings:write']({ theme: 'dark' }));
  expect(written.theme).toBe('dark');
  expect(await isDark(app)).toBe(true);
  await expect
    .poll(async () =>
      readFile(join(profile, 'Contention', 'settings.json'), 'utf8').catch(() => ''),
    )
    .toContain('"dark"');
  await app.close();
  const again = await launch();
  await openFirstWindow(again);
  expect(await isDark(again)).toBe(true);
  const path = await again.evaluate(({ app: running }) => running.getPath('userData'));
  await again.close();
  await writeFile(join(path, 'settings.json'), '{"settings": {"theme"');
  const last = await openFirstWindow(await launch());
  const settings = await last.evaluate(() => window.contention['settings:read']());
  expect(settings.theme).toBe('system');
  expect(await readFile(join(path, 'settings.json.damaged'), 'utf8')).toBe('{"settings": {"theme"');
  expect(path.startsWith(profile)).toBe(true);
});

test('a page that crashes comes back by itself, and is asked about when it crashes again at once', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'debate.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const app = await launch({ args: [path] });
  await openFirstWindow(app);
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

test('the menus show what the page says and invoke its commands', async ({ launch }) => {
  const app = await launch();
  const page = await openFirstWindow(app);
  await app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate;
    Menu.buildFromTemplate = (template) => {
      const menu = build.call(Menu, template);
      Object.assign(globalThis, { lastMenu: menu });
      return menu;
    };
  });
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

test('a recent map that is gone is told and removed from the list', async ({ launch, folder }) => {
  const path = join(folder, 'debate.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const app = await launch({ args: [path] });
  const page = await openFirstWindow(app);
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
