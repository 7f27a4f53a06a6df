import { spawnSync } from 'node:child_process';
import { constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { OutsideState } from '../../../shared/ipc/outcomes.ts';
import { diskFileSystem } from '../../files/file-system.ts';
import { createFileError } from '../../files/testing/faulty-file-system.ts';
import { createFingerprint, type DocumentPlace } from '../documents/document-place.ts';
import { watchFile } from './watch-file.ts';

async function watch(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'contention-'));
  const path = join(folder, 'case.argmap');
  await disk.writeFile(path, text);
  const told: OutsideState[] = [];
  const lockedBy = { code: '' };
  const meanwhile = { happens: (): void => undefined };
  const writables: boolean[] = [];
  const fingerprint = (content: string) => createFingerprint(new TextEncoder().encode(content));
  let place: DocumentPlace = { kind: 'file', path, identity: path, fingerprint: fingerprint(text) };
  let looks = 0;
  const stop = watchFile({
    fileSystem: {
      ...diskFileSystem,
      access: async (path, mode) => {
        meanwhile.happens();
        // Tests may run as root, whom no permission stops.
        if (mode === constants.W_OK && lockedBy.code !== '') throw createFileError(lockedBy.code);
        return diskFileSystem.access(path, mode);
      },
    },
    findPlace: () => place,
    run: (look) => look().finally(() => (looks += 1)),
    tell: (state) => told.push(state),
    tellWritable: (writable) => writables.push(writable),
    intervalMs: 5,
  });
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const settle = async () => {
    const goal = looks + 3;
    await vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(goal));
  };
  const know = (content: string) => {
    place = { ...place, fingerprint: fingerprint(content) } as DocumentPlace;
  };
  return { folder, path, told, settle, know, lockedBy, writables, meanwhile };
}

it('says nothing of a file that is as it was, or was only touched', async () => {
  const { path, told, settle } = await watch('one');
  await settle();
  await disk.utimes(path, new Date(), new Date());
  await settle();
  expect(told).toEqual([]);
});

it('tells of each change, in place or by a file that takes its name, and of its being taken back', async () => {
  const { folder, path, told, settle } = await watch('one');
  // A look may fall between emptying a file in place and filling it, which is a change too.
  await disk.writeFile(path, 'two');
  await vi.waitFor(() => expect(told.at(-1)).toBe('changed'));
  await settle();
  const before = told.length;
  await disk.writeFile(join(folder, 'new'), 'six');
  await disk.rename(join(folder, 'new'), path);
  await vi.waitFor(() => expect(told).toHaveLength(before + 1));
  await settle();
  expect(told).toHaveLength(before + 1);
  expect(new Set(told)).toEqual(new Set(['changed']));
  await disk.writeFile(path, 'one');
  await vi.waitFor(() => expect(told.at(-1)).toBe('as-known'));
});

it('tells of a file that is moved away, and of its return', async () => {
  const { folder, path, told } = await watch('one');
  await disk.rename(path, join(folder, 'elsewhere'));
  await vi.waitFor(() => expect(told).toEqual(['missing']));
  await disk.rename(join(folder, 'elsewhere'), path);
  await vi.waitFor(() => expect(told).toEqual(['missing', 'as-known']));
});

it('tells of a file that can no longer be read', async () => {
  const { path, told } = await watch('one');
  await disk.rm(path);
  await disk.mkdir(path);
  await vi.waitFor(() => expect(told.at(-1)).toBe('unreadable'));
});

it.skipIf(process.platform === 'win32')(
  'goes on looking when a pipe has taken the place of the file',
  async () => {
    const { folder, path, told, settle } = await watch('one');
    await disk.rename(path, join(folder, 'elsewhere'));
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    await vi.waitFor(() => expect(told.at(-1)).toBe('unreadable'));
    await settle();
    await disk.rename(join(folder, 'elsewhere'), path);
    await vi.waitFor(() => expect(told.at(-1)).toBe('as-known'));
  },
);

it('says nothing of what the app itself has written', async () => {
  const { path, told, settle, know } = await watch('one');
  know('two');
  await disk.writeFile(path, 'two');
  await settle();
  expect(told.filter((state) => state === 'changed')).toHaveLength(told.length > 0 ? 1 : 0);
  expect(told.at(-1) ?? 'as-known').toBe('as-known');
});

it('says nothing of a look during which the window took up what the file holds', async () => {
  const { folder, path, told, settle, know, meanwhile } = await watch('one');
  meanwhile.happens = () => {
    if (readFileSync(path, 'utf8') === 'two') know('two');
  };
  await disk.writeFile(join(folder, 'new'), 'two');
  await disk.rename(join(folder, 'new'), path);
  await settle();
  expect(told).toEqual([]);
});

it('tells when the file can be written no more, and when it can again', async () => {
  const { path, told, writables, lockedBy } = await watch('one');
  await vi.waitFor(() => expect(writables).toEqual([true]));
  lockedBy.code = 'EROFS';
  await vi.waitFor(() => expect(writables).toEqual([true, false]));
  await disk.rm(path);
  await vi.waitFor(() => expect(told).toEqual(['missing']));
  await disk.writeFile(path, 'one');
  lockedBy.code = '';
  await vi.waitFor(() => expect(writables).toEqual([true, false, true]));
});
