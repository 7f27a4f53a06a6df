import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import {
  countWindows,
  listTitles,
  openFirstWindow,
  waitForMap,
  writeSmallMap,
} from './shell-driver.ts';
import { listShownDialogs, stubDialogs } from './stubbed-dialogs.ts';

/** Starts the app once more, as typing its name does, and waits for that start to end. */
async function startAgain(
  app: ElectronApplication,
  profile: string,
  given: readonly string[],
  cwd: string,
): Promise<void> {
  const executable = await app.evaluate(() => process.execPath);
  const project = await app.evaluate(({ app: running }) => running.getAppPath());
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [project, ...sandbox, ...given], {
    cwd,
    env: { ...process.env, XDG_CONFIG_HOME: profile },
    stdio: 'ignore',
  });
  await new Promise((resolve) => child.once('exit', resolve));
}

test('without a file the app opens on its finished map, without an error', async ({ launch }) => {
  const page = await openFirstWindow(await launch());
  await expect(page.getByRole('heading', { name: /strike/i })).toBeVisible();
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeGreaterThanOrEqual(25);
  const read = await page.evaluate(() => window.contention['document:read']());
  expect(read).toMatchObject({
    kind: 'opened',
    name: '',
    origin: { kind: 'sample', id: 'strike-capability' },
  });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.reload();
  await waitForMap(page);
  expect(problems).toEqual([]);
});

test('once a map was opened, a start offers it, and what is chosen takes the place of the empty map', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'one.argmap');
  await writeFile(path, writeSmallMap('Motion of one'));
  const first = await launch({ args: [path] });
  await openFirstWindow(first);
  await first.close();

  const app = await launch();
  const page = await openFirstWindow(app);
  const offer = page.getByRole('navigation', { name: 'Start' });
  await expect(offer.getByRole('button', { name: /^one / })).toBeVisible();
  await offer.getByRole('button', { name: 'Policy Motion' }).click();
  await expect
    .poll(() => page.evaluate(() => window.contention['document:read']()))
    .toMatchObject({ origin: { kind: 'template', id: 'policy-motion' } });
  expect(await countWindows(app)).toBe(1);
  await app.close();

  const onSample = await openFirstWindow(await launch({ args: ['--sample'] }));
  expect(await onSample.evaluate(() => window.contention['document:read']())).toMatchObject({
    origin: { kind: 'sample' },
  });
});

test('a file that is not there is told, and opens no window', async ({ open, folder }) => {
  const { app } = await openDebate({ open, folder });
  await stubDialogs(app, {});
  await app.evaluate(
    (electron, path) => {
      electron.app.emit('second-instance', {}, [], '', { files: [path] });
    },
    join(folder, 'gone.argmap'),
  );
  await expect.poll(async () => (await listShownDialogs(app)).length).toBe(1);
  const [dialog] = await listShownDialogs(app);
  expect(dialog?.message).toContain('“gone.argmap” could not be opened.');
  expect(dialog?.message).toContain('was not found');
  expect(await countWindows(app)).toBe(1);
});

test('a second start opens its file in the first and ends', async ({ launch, profile, folder }) => {
  await writeFile(join(folder, 'one.argmap'), writeSmallMap('First motion'));
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'two.argmap'), writeSmallMap('Second motion'));
  const app = await launch({ args: [join(folder, 'one.argmap')] });
  await openFirstWindow(app);
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    startAgain(app, profile, ['two.argmap'], join(folder, 'inner')),
  ]);
  await waitForMap(second);
  await expect
    .poll(async () => [...(await listTitles(app))].sort())
    .toEqual(['one.argmap — Contention', 'two.argmap — Contention']);
  await startAgain(app, profile, [join(folder, 'one.argmap')], folder);
  expect(await countWindows(app)).toBe(2);
});

test('files named on the command line open, each in its window, and come to the front when they are asked for again', async ({
  launch,
  folder,
}) => {
  const paths = ['one.argmap', 'two.argmap'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, writeSmallMap(`Motion of ${path}`));
  const app = await launch({ args: paths });
  await expect
    .poll(async () => [...(await listTitles(app))].sort())
    .toEqual(['one.argmap — Contention', 'two.argmap — Contention']);
  for (const window of app.windows()) await waitForMap(window);
  // Where windows are managed, which they are not on the display of tests, Linux and Windows would then give the
  // focus to the first one.
  await app.evaluate(({ app: running }) => {
    Object.assign(running, { focus: () => Object.assign(globalThis, { isFirstInFront: true }) });
  });
  const readFront = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
  for (const name of ['one', 'two', 'one', 'two']) {
    await app.evaluate(
      ({ app: running }, path) => {
        running.emit('second-instance', {}, [], '', { files: [path] });
      },
      join(folder, `${name}.argmap`),
    );
    await expect.poll(readFront).toBe(`${name}.argmap — Contention`);
  }
  expect(await app.evaluate(() => Reflect.get(globalThis, 'isFirstInFront'))).toBe(
    process.platform === 'darwin' ? true : undefined,
  );
});

test('opening a file takes the place of an untouched map, and never of a file', async ({
  open,
  folder,
}) => {
  const paths = ['one.argmap', 'two.argmap'].map((name) => join(folder, name));
  for (const path of paths) {
    await writeFile(path, writeSmallMap(`Motion of ${path}`));
  }
  const app = await open();
  const page = await openFirstWindow(app);
  await stubDialogs(app, { openPaths: paths });
  await page.evaluate(() => void window.contention['document:open']());
  await expect
    .poll(async () => [...(await listTitles(app))].sort())
    .toEqual(['one.argmap — Contention', 'two.argmap — Contention']);
});

test('a file opens in a window of its own where the one it was asked for in is closed meanwhile', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'one.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const { app, page } = await openDebate({ open, folder });
  const opened = app.waitForEvent('window');
  await page.evaluate(() => window.contention['document:new']({ kind: 'empty' }));
  const empty = await waitForMap(await opened);
  await app.evaluate(({ BrowserWindow, dialog }, picked) => {
    dialog.showOpenDialog = async (asked: unknown) => {
      BrowserWindow.getAllWindows()
        .find((each) => each === asked)
        ?.destroy();
      return { canceled: false, filePaths: [picked] };
    };
  }, path);
  // Not awaited: the page is gone before it can answer.
  void empty.evaluate(() => window.contention['document:open']()).catch(() => undefined);
  await expect
    .poll(async () => [...(await listTitles(app))].sort())
    .toEqual(['one.argmap — Contention', 'uniforms.argmap — Contention']);
});

test('a file that the system asks for as the app starts opens alone', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'one.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const early = join(folder, 'early.cjs');
  // What macOS does with a file that is opened while the app is not running.
  await writeFile(
    early,
    `const { app } = require('electron');
    const event = { preventDefault() {} };
    const activate = () => {
      app.emit('activate', event, false);
      if (require('electron').BrowserWindow.getAllWindows().length === 0) setImmediate(activate);
    };
    app.once('ready', () => {
      app.emit('open-file', event, ${JSON.stringify(path)});
      setImmediate(activate);
    });`,
  );
  const app = await launch({ runsFirst: early });
  await openFirstWindow(app);
  await expect.poll(() => listTitles(app)).toEqual(['one.argmap — Contention']);
});

test('a file that takes the place of the sample is read by the page that is there, with its journal', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'one.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const app = await open();
  const page = await openFirstWindow(app);
  const since = await page.evaluate(() => performance.timeOrigin);
  await stubDialogs(app, { openPaths: [path] });
  await page.evaluate(() => void window.contention['document:open']());
  await expect.poll(() => listTitles(app)).toEqual(['one.argmap — Contention']);
  await waitForMap(page);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(since);
  await card(page, /would act/).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('This house would wait');
  await page.keyboard.press('Enter');
  await expect.poll(() => listTitles(app)).toEqual(['● one.argmap — Contention']);
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(path, 'utf8')).toContain('would wait');
});

test('a dropped file opens by its path, which the page never sees', async ({ open, folder }) => {
  const path = join(folder, 'dropped.argmap');
  await writeFile(path, writeSmallMap('This house would act'));
  const { app, page } = await openDebate({ open, folder });
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'drop-test';
    document.body.append(input);
  });
  await page.setInputFiles('#drop-test', path);
  await page.evaluate(() => {
    const [file] = document.querySelector<HTMLInputElement>('#drop-test')?.files ?? [];
    return file && void window.contention['document:open-dropped'](file);
  });
  await expect.poll(() => listTitles(app)).toContain('dropped.argmap — Contention');
});

interface FinishedRun {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs the app for an export, beside one that is open. */
async function runExport(
  app: ElectronApplication,
  profile: string,
  given: readonly string[],
): Promise<FinishedRun> {
  const executable = await app.evaluate(() => process.execPath);
  const project = await app.evaluate(({ app: running }) => running.getAppPath());
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [project, ...sandbox, ...given], {
    env: { ...process.env, XDG_CONFIG_HOME: profile },
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said, complained };
}

test('--export writes an SVG or a PNG, of a picture that carries its map as well, says where and ends', async ({
  launch,
  folder,
  profile,
}) => {
  const { app } = await openDebate({ launch, folder });
  for (const [name, start, files] of [
    ['map.svg', '<svg', []],
    ['map.png', '\u0089PNG', [join(folder, 'map.svg')]],
  ] as const) {
    const path = join(folder, name);
    const run = await runExport(app, profile, [`--export=${path}`, ...files]);
    expect({ code: run.code, said: run.said }).toEqual({ code: 0, said: `${path}\n` });
    expect((await readFile(path)).toString('latin1').slice(0, 200)).toContain(start);
  }
  expect((await readdir(folder)).sort()).toEqual(['map.png', 'map.svg', 'uniforms.argmap']);
});

test('--export of what cannot be drawn says why and writes nothing', async ({
  open,
  folder,
  profile,
}) => {
  const { app } = await openDebate({ open, folder });
  const damaged = join(folder, 'damaged.argmap');
  await writeFile(damaged, '{"format": "argmap"');
  const picture = `--export=${join(folder, 'map.svg')}`;
  const unreadable = await runExport(app, profile, [damaged, picture]);
  expect(unreadable.code).toBe(1);
  expect(unreadable.complained).toContain('The picture was not written: ');
  const missing = await runExport(app, profile, [join(folder, 'gone.argmap'), picture]);
  expect(missing.code).toBe(1);
  expect(missing.complained).toContain('was not found');
  const senseless = await runExport(app, profile, [picture, '--export-theme=pink']);
  expect(senseless.code).toBe(2);
  expect(senseless.complained).toContain('--export-theme takes light or dark');
  expect((await readdir(folder)).sort()).toEqual(['damaged.argmap', 'uniforms.argmap']);
});
