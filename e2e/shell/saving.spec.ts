import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type AppFixtures, expect, test } from '../fixtures/app.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import {
  countWindows,
  listTitles,
  markEdited,
  openFirstWindow,
  pressCloseButton,
  save,
  waitForMap,
  writeSmallMap,
} from './shell-driver.ts';
import { listShownDialogs, stubDialogs } from './stubbed-dialogs.ts';

const EARLIER = writeSmallMap('This house would act');
const LATER = writeSmallMap('This house would not act');

test('a map that has no file is saved where the user says, and found there again', async ({
  open,
  folder,
}) => {
  const app = await open();
  const page = await openFirstWindow(app);
  await stubDialogs(app, { savePaths: [join(folder, 'debate')] });
  const outcome = await save(page, LATER, 'same');
  expect(outcome).toEqual({ kind: 'saved', name: 'debate.argmap', place: folder });
  expect(await readdir(folder)).toEqual(['debate.argmap']);
  expect(await readFile(join(folder, 'debate.argmap'), 'utf8')).toBe(LATER);
  expect((await listShownDialogs(app))[0]?.defaultPath).toMatch(/Debate\.argmap$/);

  expect(await save(page, EARLIER, 'same')).toMatchObject({ kind: 'saved' });
  expect(await listShownDialogs(app)).toHaveLength(1);

  await page.reload();
  await waitForMap(page);
  const text = await page.evaluate(async () => {
    const read = await window.contention['document:read']();
    return read.kind === 'opened' ? new TextDecoder().decode(read.bytes) : read.message;
  });
  expect(text).toBe(EARLIER);
});

/** Leaves the save dialog open until a path is picked in it. */
async function holdSaveDialog(app: ElectronApplication) {
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => Object.assign(globalThis, { pickPath: resolve }));
  });
  return {
    isOpen: () => app.evaluate(() => 'pickPath' in globalThis),
    pick: (path: string) =>
      app.evaluate((_, filePath) => {
        const pick = Reflect.get(globalThis, 'pickPath') as (picked: object) => void;
        Reflect.deleteProperty(globalThis, 'pickPath');
        pick({ canceled: false, filePath });
      }, path),
  };
}

async function askFor(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ app: running }, file) => {
    running.emit('second-instance', {}, [], '', { files: [file] });
  }, path);
}

/** A new map, whose save dialog will stay open, and another file that is to be opened meanwhile. */
async function openBesideFile(open: AppFixtures['open'], folder: string) {
  const app = await open();
  const page = await openFirstWindow(app);
  const other = join(folder, 'other.argmap');
  await writeFile(other, EARLIER);
  return { app, page, other, dialog: await holdSaveDialog(app) };
}

test('a file that is opened while a new map is being saved takes a window of its own', async ({
  open,
  folder,
}) => {
  const { app, page, other, dialog } = await openBesideFile(open, folder);
  await page.keyboard.press('Control+s');
  await expect.poll(dialog.isOpen).toBe(true);
  await askFor(app, other);
  await expect.poll(() => listTitles(app)).toContain('other.argmap — Contention');
  await dialog.pick(join(folder, 'new.argmap'));
  await expect
    .poll(async () => [...(await listTitles(app))].sort())
    .toEqual(['new.argmap — Contention', 'other.argmap — Contention']);
});

test('a save that was asked for as a file took the place of a new map says nothing of that file', async ({
  open,
  folder,
}) => {
  const { app, page, other, dialog } = await openBesideFile(open, folder);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return;
    const { webContents } = window;
    const send = webContents.send.bind(webContents);
    webContents.send = (channel, ...values) => {
      const deliver = () => send(channel, ...values);
      if (channel === 'document:replaced') Object.assign(globalThis, { deliver });
      else deliver();
    };
  });
  await askFor(app, other);
  await expect.poll(() => app.evaluate(() => 'deliver' in globalThis)).toBe(true);
  // The page has not heard of the file yet.
  const saved = save(page, LATER, 'same');
  await expect.poll(dialog.isOpen).toBe(true);
  await app.evaluate(() => (Reflect.get(globalThis, 'deliver') as () => void)());
  await expect(page.getByText('This house would act').first()).toBeVisible();
  await dialog.pick(join(folder, 'new.argmap'));
  expect(await saved).toMatchObject({ kind: 'saved', name: 'new.argmap' });
  const peek = () => page.evaluate(() => window.contention['document:peek']());
  await expect.poll(peek).toMatchObject({ kind: 'opened', name: 'other.argmap' });
});

test('a save that is cancelled writes nothing, nor does one over what another program wrote', async ({
  open,
  folder,
}) => {
  const { app, page, path } = await openDebate({ open, folder }, EARLIER);
  await stubDialogs(app, { savePaths: [null] });
  expect(await save(page, LATER, 'other')).toEqual({ kind: 'cancelled' });
  expect(await readdir(folder)).toEqual([basename(path)]);
  expect(await readFile(path, 'utf8')).toBe(EARLIER);

  const foreign = writeSmallMap('Written by another program');
  await writeFile(path, foreign);
  expect(await save(page, LATER, 'same')).toEqual({ kind: 'changed' });
  expect(await readFile(path, 'utf8')).toBe(foreign);
});

test('a failed save says why and keeps the earlier file', async ({ open, folder }, testInfo) => {
  testInfo.skip(process.getuid?.() === 0, 'the superuser may write anywhere');
  const { page, path } = await openDebate({ open, folder }, EARLIER);
  await chmod(folder, 0o555);
  const outcome = await save(page, LATER, 'same');
  await chmod(folder, 0o755);
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'no-permission', path });
  expect(outcome).toHaveProperty('message', expect.stringContaining(path));
  expect(await readFile(path, 'utf8')).toBe(EARLIER);
});

test('a save into a folder that is gone says so', async ({ open, folder }) => {
  const inner = join(folder, 'inner');
  await mkdir(inner);
  const { page } = await openDebate({ open, folder: inner }, EARLIER);
  await rm(inner, { recursive: true });
  expect(await save(page, LATER, 'same')).toMatchObject({
    kind: 'failed',
    reason: 'folder-missing',
  });
});

test('closing with edits asks: Cancel stays, Don’t Save goes', async ({ open, folder }) => {
  const { app, page, path } = await openDebate({ open, folder }, EARLIER);
  await stubDialogs(app, { buttons: ['Cancel', 'Don’t Save'] });
  await markEdited(page);
  expect(await listTitles(app)).toEqual(['● Debate — Contention']);
  await pressCloseButton(app);
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
  const [question] = await listShownDialogs(app);
  expect(question?.message).toContain('Do you want to save the changes to “Debate”?');
  expect(question?.buttons).toEqual(['Save', 'Don’t Save', 'Cancel']);
  expect(await countWindows(app)).toBe(1);
  const closed = page.waitForEvent('close');
  await pressCloseButton(app);
  await closed;
  expect(await readFile(path, 'utf8')).toBe(EARLIER);
});

test('closing a minimised window with edits brings it back, so that the question is seen', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder }, EARLIER);
  await stubDialogs(app, { buttons: ['Cancel'] });
  await markEdited(page);
  // Nothing manages the windows on the display of tests, so none can be minimised there.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return;
    let isMinimized = true;
    Object.assign(window, {
      isMinimized: () => isMinimized,
      restore: () => {
        isMinimized = false;
      },
    });
    window.close();
  });
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
  ).toBe(false);
});

test('an edit that is made as the window closes is asked about', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder }, EARLIER);
  await stubDialogs(app, { buttons: ['Cancel'] });
  await page.locator('.react-flow__node').first().dblclick();
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.sendInputEvent({ type: 'char', keyCode: 'x' });
    window?.close();
  });
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
  expect(await countWindows(app)).toBe(1);
});

test('closing with edits asks: Save saves and goes', async ({ open, folder }) => {
  const { app, page, path } = await openDebate({ open, folder }, EARLIER);
  await stubDialogs(app, { buttons: ['Save'] });
  await markEdited(page);
  await rm(path);
  const closed = page.waitForEvent('close');
  await pressCloseButton(app);
  await closed;
  expect(await readFile(path, 'utf8')).toContain('This house would act');
});

test('a window whose save is cancelled on closing stays', async ({ open }) => {
  const app = await open();
  const page = await openFirstWindow(app);
  await stubDialogs(app, { buttons: ['Save'], savePaths: [null] });
  await markEdited(page);
  await pressCloseButton(app);
  await expect
    .poll(async () => (await listShownDialogs(app)).map(({ kind }) => kind))
    .toEqual(['message', 'save']);
  await page.waitForTimeout(200);
  expect(await countWindows(app)).toBe(1);
});

/** Two windows, each with a map that has no file and holds an edit. */
async function openTwoEdited(launch: AppFixtures['launch']) {
  const app = await launch();
  const page = await openFirstWindow(app);
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate(() => window.contention['document:new']({ kind: 'empty' })),
  ]);
  await waitForMap(second);
  await markEdited(page);
  await markEdited(second);
  return { app, page };
}

async function quitToTheEnd(app: ElectronApplication) {
  const ended = app.waitForEvent('close');
  await app
    .evaluate((electron) => electron.app.quit())
    .catch(() => {
      // The app may be gone before it can answer.
    });
  await ended;
}

test('quitting asks about each edited map in turn and stops at Cancel', async ({ launch }) => {
  const { app } = await openTwoEdited(launch);
  await stubDialogs(app, { buttons: ['Don’t Save', 'Cancel', 'Don’t Save'] });
  await app.evaluate((electron) => electron.app.quit());
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(2);
  expect(await countWindows(app)).toBe(1);
  await quitToTheEnd(app);
});

test('quitting goes on where an edited window was closed before its turn to be asked about', async ({
  launch,
}) => {
  const { app, page } = await openTwoEdited(launch);
  const opened = app.waitForEvent('window');
  await page.evaluate(() => void window.contention['document:new']({ kind: 'empty' }));
  await waitForMap(await opened);
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = async (asked: unknown) => {
      const others = BrowserWindow.getAllWindows().filter((each) => each !== asked);
      // As somebody does who answers the question of the other edited window first.
      others.find((each) => each.getTitle().startsWith('●'))?.destroy();
      return { response: 1, checkboxChecked: false };
    };
  });
  await quitToTheEnd(app);
});

test('a quit that waited for the save of a window whose page is gone can be tried again', async ({
  launch,
}) => {
  const { app, page } = await openTwoEdited(launch);
  await stubDialogs(app, { buttons: ['Save', 'Don’t Save'], lingers: true });
  const first = await app.browserWindow(page);
  await app.evaluate((electron) => electron.app.quit());
  const listKinds = async () => (await listShownDialogs(app)).map(({ kind }) => kind);
  await expect.poll(listKinds).toEqual(['message', 'save']);
  await first.evaluate(async ({ webContents }) => {
    const isBack = new Promise((resolve) => webContents.once('did-finish-load', resolve));
    webContents.forcefullyCrashRenderer();
    await isBack;
  });
  await quitToTheEnd(app);
});
