import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../files/file-system.ts';
import { createPathQueue } from '../../files/path-queue.ts';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import { openJsonFile } from './json-file.ts';
import { DEFAULT_PREFERENCES, PreferencesSchema } from './preferences.ts';

let folder = '';
let path = '';
let warnings: string[] = [];

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-settings-'));
  path = join(folder, 'settings.json');
  warnings = [];
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function open(fileSystem: FileSystem = diskFileSystem) {
  return openJsonFile({
    path,
    schema: PreferencesSchema,
    defaults: DEFAULT_PREFERENCES,
    fileSystem,
    queue: createPathQueue(),
    warn: (message) => warnings.push(message),
  });
}

describe('the settings file', () => {
  it('holds the defaults, silently, before it exists', async () => {
    expect((await open()).read()).toEqual(DEFAULT_PREFERENCES);
    expect(warnings).toEqual([]);
  });

  it('gives back what was changed after a restart', async () => {
    const first = await open();
    const update = first.update((value) => ({ ...value, lastFolder: '/home/ada' }));
    expect(await update).toBe(true);
    await first.update((value) => ({ ...value, settings: { ...value.settings, theme: 'dark' } }));
    expect((await open()).read()).toEqual({
      ...DEFAULT_PREFERENCES,
      lastFolder: '/home/ada',
      settings: { ...DEFAULT_PREFERENCES.settings, theme: 'dark' },
    });
  });

  it('is understood as editors of Windows write it, with a mark of its encoding in front', async () => {
    await disk.writeFile(path, `\ufeff${JSON.stringify({ lastFolder: 'C:\\Maps' })}`);
    expect((await open()).read().lastFolder).toBe('C:\\Maps');
    expect(await disk.readdir(folder)).toEqual(['settings.json']);
  });

  it('keeps the last of many changes made at once', async () => {
    const file = await open();
    const folders = Array.from({ length: 20 }, (_, index) => `/folder/${index}`);
    await Promise.all(
      folders.map((lastFolder) => file.update((value) => ({ ...value, lastFolder }))),
    );
    expect((await open()).read().lastFolder).toBe('/folder/19');
  });

  it('is written again only for a change, or where it is not known what it holds', async () => {
    let [opened, failing, renamed] = [0, false, false];
    const file = await open(
      createFaultyFileSystem((operation) => {
        if (operation === 'open') opened += 1;
        if (operation === 'rename') renamed = true;
        if (operation === 'handle.sync' && failing && renamed) throw createFileError('EIO');
      }),
    );
    const remember = (lastFolder: string) => file.update((value) => ({ ...value, lastFolder }));
    expect(await remember('/home/ada')).toBe(true);
    const before = opened;
    expect(await remember('/home/ada')).toBe(true);
    expect(opened).toBe(before);
    [failing, renamed] = [true, false];
    expect(await remember('/home/bob')).toBe(false);
    failing = false;
    expect(await remember('/home/ada')).toBe(true);
    expect((await open()).read().lastFolder).toBe('/home/ada');
  });

  it.each(['', '{', 'null', '[]', '"dark"', '\u0000\u0001'])(
    'falls back to the defaults when it holds %j and keeps it aside',
    async (content) => {
      await disk.writeFile(path, content);
      expect((await open()).read()).toEqual(DEFAULT_PREFERENCES);
      expect(await disk.readFile(`${path}.damaged`, 'utf8')).toBe(content);
      expect(warnings).toHaveLength(1);
    },
  );

  it('keeps aside every damaged one', async () => {
    for (const content of ['{1', '{2', '{3']) {
      await disk.writeFile(path, content);
      await open();
    }
    const kept = ['.damaged', '.damaged-2', '.damaged-3'].map((end) =>
      disk.readFile(`${path}${end}`, 'utf8'),
    );
    expect(await Promise.all(kept)).toEqual(['{1', '{2', '{3']);
  });

  it.each([
    ['cannot be read', 'readFile', '{"settings": {"theme": "dark"}}'],
    ['is damaged and cannot be kept aside', 'rename', '{'],
  ])('that %s stays as it is, and changes hold for this run', async (_case, failing, content) => {
    await disk.writeFile(path, content);
    const file = await open(
      createFaultyFileSystem((operation) => {
        if (operation === failing) throw createFileError('EMFILE');
      }),
    );
    expect(file.read()).toEqual(DEFAULT_PREFERENCES);
    expect(await file.update((value) => ({ ...value, lastFolder: '/home/ada' }))).toBe(false);
    expect(file.read().lastFolder).toBe('/home/ada');
    expect(await disk.readdir(folder)).toEqual(['settings.json']);
    expect(await disk.readFile(path, 'utf8')).toBe(content);
    expect(warnings).toContainEqual(expect.stringContaining(path));
  });

  it('of a newer version is understood as far as it goes, and loses nothing by a change', async () => {
    const newer = {
      settings: { theme: 'sepia', textSize: 130, outline: 'left', ribbon: true },
      recentFiles: ['/home/ada/case.argmap'],
      lastFolder: 7,
      plugins: [{ name: 'timer' }],
    };
    await disk.writeFile(path, JSON.stringify(newer));
    const file = await open();
    expect(file.read()).toEqual({
      ...DEFAULT_PREFERENCES,
      settings: { ...DEFAULT_PREFERENCES.settings, textSize: 130 },
      recentFiles: ['/home/ada/case.argmap'],
    });
    expect(warnings).toEqual([]);
    await file.update((value) => ({ ...value, settings: { ...value.settings, textSize: 115 } }));
    const held = JSON.parse(await disk.readFile(path, 'utf8'));
    expect(held).toMatchObject({ ...newer, settings: { ...newer.settings, textSize: 115 } });
    await file.update((value) => ({ ...value, settings: { ...value.settings, theme: 'dark' } }));
    await file.update((value) => ({ ...value, settings: { ...value.settings, theme: 'system' } }));
    expect((await open()).read().settings).toMatchObject({ theme: 'system', textSize: 115 });
    expect(JSON.parse(await disk.readFile(path, 'utf8')).settings.theme).toBe('system');
  });

  it('keeps a change for this run when the disk refuses it', async () => {
    const file = await open(
      createFaultyFileSystem((operation) => {
        if (operation === 'handle.write') {
          throw createFileError('ENOSPC');
        }
      }),
    );
    const update = file.update((value) => ({ ...value, lastFolder: '/home/ada' }));
    expect(await update).toBe(false);
    expect(file.read().lastFolder).toBe('/home/ada');
    expect(warnings).toHaveLength(1);
    expect(await disk.readdir(folder)).toEqual([]);
  });
});
