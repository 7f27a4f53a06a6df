import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFileSystem } from './file-system.ts';
import { createTemporaryName, removeAbandonedFiles } from './temporary-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-temporary-'));
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

describe('removeAbandonedFiles', () => {
  it('removes only what carries the name of a temporary file and is over an hour old', async () => {
    const old = createTemporaryName(new Uint8Array(8).fill(0xab));
    const fresh = createTemporaryName(new Uint8Array(8));
    const strangers = ['.contention-notes.tmp', 'debate.argmap', `${old}.bak`];
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of [old, fresh, ...strangers]) {
      await disk.writeFile(join(folder, name), '');
      if (name !== fresh) {
        await disk.utimes(join(folder, name), twoHoursAgo, twoHoursAgo);
      }
    }
    await removeAbandonedFiles(diskFileSystem, folder, Date.now());
    expect((await disk.readdir(folder)).sort()).toEqual([fresh, ...strangers].sort());
  });

  it('does nothing in a folder that is gone', async () => {
    await expect(
      removeAbandonedFiles(diskFileSystem, join(folder, 'gone'), Date.now()),
    ).resolves.toBeUndefined();
  });
});
