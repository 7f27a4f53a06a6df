import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/format/limits.ts';
import { diskFileSystem } from './file-system.ts';
import { LARGEST_DOCUMENT_BYTES, readFileBytes } from './read-file-bytes.ts';
import { createFaultyFileSystem, createFileError } from './testing/faulty-file-system.ts';

let folder = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-read-'));
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

describe('readFileBytes', () => {
  it('gives all bytes of a file', async () => {
    await disk.writeFile(join(folder, 'a'), new Uint8Array([0, 255, 10]));
    const read = await readFileBytes(diskFileSystem, join(folder, 'a'));
    expect(read.kind === 'ok' && [...read.value]).toEqual([0, 255, 10]);
  });

  it('tells a missing file from a folder and from one too large', async () => {
    await disk.mkdir(join(folder, 'folder'));
    const large = await disk.open(join(folder, 'large'), 'w');
    await large.truncate(LARGEST_DOCUMENT_BYTES + 1);
    await large.close();
    const reasonFor = async (name: string) => {
      const read = await readFileBytes(diskFileSystem, join(folder, name));
      return read.kind === 'error' ? read.error.reason : 'read';
    };
    expect(await reasonFor('gone')).toBe('missing');
    expect(await reasonFor('folder')).toBe('not-a-file');
    expect(await reasonFor('large')).toBe('too-large');
  });

  it('reads every file that the format allows', () => {
    expect(LARGEST_DOCUMENT_BYTES).toBeGreaterThanOrEqual(MAX_FILE_BYTES);
  });

  it('says when it may not read', async () => {
    await disk.writeFile(join(folder, 'a'), '');
    const locked = createFaultyFileSystem((operation) => {
      if (operation === 'readFile') {
        throw createFileError('EACCES');
      }
    });
    expect(await readFileBytes(locked, join(folder, 'a'))).toMatchObject({
      kind: 'error',
      error: { reason: 'no-permission' },
    });
  });
});
