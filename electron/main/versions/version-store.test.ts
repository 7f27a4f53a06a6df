import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskFileSystem } from '../../files/file-system.ts';
import { createPathQueue } from '../../files/path-queue.ts';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import { createVersionStore } from './version-store.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function create(limit = { bytes: 1e6 }, fileSystem = diskFileSystem) {
  const parent = mkdtempSync(join(tmpdir(), 'contention-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'versions');
  const warnings: string[] = [];
  const open = () =>
    createVersionStore({
      folder,
      fileSystem,
      queue: createPathQueue(),
      readLimitBytes: () => limit.bytes,
      warn: (message) => warnings.push(message),
    });
  const listTexts = () => readdir(join(folder, 'texts'));
  return { folder, open, warnings, listTexts };
}

describe('what a file held', () => {
  it('is kept once a text, newest first, for each document, and outlives the app', async () => {
    const { open, listTexts } = create();
    const store = open();
    await store.record('/a', encode('one'), 1);
    await store.record('/a', encode('one'), 2);
    await store.record('/a', encode('two'), 3);
    await store.record('/a', encode('one'), 4);
    await store.record('/b', encode('two'), 5);
    expect(await listTexts()).toHaveLength(2);
    const listed = await open().list('/a');
    expect(listed.map(({ savedAt, bytes }) => [savedAt, bytes])).toEqual([
      [4, 3],
      [3, 3],
      [1, 3],
    ]);
    const text = await open().read('/a', listed[1]?.id ?? '');
    expect(new TextDecoder().decode(text ?? encode(''))).toBe('two');
  });

  it('is nothing of another document, nor of any path', async () => {
    const { open } = create();
    await open().record('/a', encode('one'), 1);
    const [version] = await open().list('/a');
    expect(await open().list('/b')).toEqual([]);
    expect(await open().read('/b', version?.id ?? '')).toBeNull();
    expect(await open().read('/a', '../index.json')).toBeNull();
  });

  it('stays within the limit, and what is lost is gone from the disk', async () => {
    const { open, listTexts } = create({ bytes: 0 });
    const store = open();
    for (let day = 0; day < 4; day += 1) await store.record('/a', encode(`text ${day}`), day);
    expect(await store.list('/a')).toHaveLength(1);
    expect(await listTexts()).toHaveLength(1);
  });

  it('counts to the limit though nothing lists it any more, and then goes first', async () => {
    const limit = { bytes: 1e6 };
    const { folder, open, listTexts } = create(limit);
    const before = open();
    for (const text of ['old', 'mid', 'new']) await before.record('/a', encode(text), 1);
    const [newest, ...older] = await before.list('/a');
    const nameFile = ({ id }: { readonly id: string }) => `${id}.gz`;
    for (const [age, version] of older.entries()) {
      await utimes(join(folder, 'texts', nameFile(version)), 10 - age, 10 - age);
    }
    await writeFile(join(folder, 'index.json'), '{"damaged');

    const store = open();
    await store.record('/a', encode('one'), 2);
    expect(await listTexts()).toHaveLength(4);
    const size = newest?.storedBytes ?? 0;
    limit.bytes = 3 * size;
    await store.record('/a', encode('two'), 3);
    const kept = [...(await store.list('/a')), ...(newest === undefined ? [] : [newest])];
    expect((await listTexts()).sort()).toEqual(kept.map(nameFile).sort());
    limit.bytes = 3 * size - 1;
    await store.record('/a', encode('six'), 4);
    expect((await listTexts()).sort()).toEqual((await store.list('/a')).map(nameFile).sort());
  });

  it('is not given where the disk gives something else', async () => {
    const { folder, open } = create();
    await open().record('/a', encode('one'), 1);
    const [version] = await open().list('/a');
    await writeFile(join(folder, 'texts', `${version?.id}.gz`), 'damaged');
    expect(await open().read('/a', version?.id ?? '')).toBeNull();
  });

  it('that cannot be kept is a line in the log and nothing else', async () => {
    const full = createFaultyFileSystem((operation) => {
      if (operation === 'handle.write') throw createFileError('ENOSPC');
    });
    const { open, warnings } = create(undefined, full);
    await open().record('/a', encode('one'), 1);
    expect(warnings).toEqual([expect.stringContaining('ENOSPC')]);
    expect(await open().list('/a')).toEqual([]);
  });

  it('stays on the disk as long as the list there names it', async () => {
    let isFull = false;
    let writes = 0;
    // There is room for a text, and then none for the list that follows it.
    const filling = createFaultyFileSystem((operation) => {
      if (operation !== 'handle.write' || !isFull) return;
      writes += 1;
      if (writes % 2 === 0) throw createFileError('ENOSPC');
    });
    const { open, listTexts } = create({ bytes: 0 }, filling);
    const store = open();
    await store.record('/a', encode('one'), 1);
    isFull = true;
    await store.record('/a', encode('two'), 2);
    const [version] = await open().list('/a');
    expect(await open().read('/a', version?.id ?? '')).toEqual(encode('one'));
    isFull = false;
    await store.record('/a', encode('three'), 3);
    expect((await open().list('/a')).map(({ savedAt }) => savedAt)).toEqual([3]);
    expect(await listTexts()).toHaveLength(1);
  });

  it('is there again once the disk gives the list of it', async () => {
    let isBusy = false;
    const busy = createFaultyFileSystem((operation) => {
      if (isBusy && operation === 'readFile') throw createFileError('EMFILE');
    });
    const { open } = create(undefined, busy);
    await open().record('/a', encode('one'), 1);
    isBusy = true;
    const store = open();
    await store.record('/a', encode('two'), 2);
    isBusy = false;
    await store.record('/a', encode('three'), 3);
    expect((await open().list('/a')).map(({ savedAt }) => savedAt)).toEqual([3, 1]);
  });

  it('is kept again once the disk lets the folder be made', async () => {
    let isLocked = true;
    const locked = createFaultyFileSystem((operation) => {
      if (isLocked && operation === 'mkdir') throw createFileError('EACCES');
    });
    const store = create(undefined, locked).open();
    await store.record('/a', encode('one'), 1);
    isLocked = false;
    await store.record('/a', encode('two'), 2);
    expect(await store.list('/a')).toHaveLength(1);
  });
});
