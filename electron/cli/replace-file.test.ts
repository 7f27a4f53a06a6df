import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from './replace-file.ts';
import { createCommandLine } from './testing/command-line.ts';

describe('replaceFile', () => {
  it('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
    const { folder } = createCommandLine();
    const path = join(folder, 'a.argmap');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    const before = statSync(path).ino;
    await replaceFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    // Another file took the name: the old one was never open for writing.
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.argmap']);
  });

  it('makes a new file of the given bytes', async () => {
    const { folder } = createCommandLine();
    await replaceFile(join(folder, 'a.png'), Uint8Array.of(0, 255, 128));
    expect([...readFileSync(join(folder, 'a.png'))]).toEqual([0, 255, 128]);
  });

  it('follows a link to the file it stands for', async () => {
    const { folder } = createCommandLine();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/real.argmap'), 'old');
    symlinkSync('deep/real.argmap', join(folder, 'link.argmap'));
    await replaceFile(join(folder, 'link.argmap'), 'new');
    expect(readFileSync(join(folder, 'deep/real.argmap'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['deep', 'link.argmap']);
  });

  it('throws and leaves all as it was where it cannot write', async () => {
    const { folder } = createCommandLine();
    mkdirSync(join(folder, 'a.argmap'));
    await expect(replaceFile(join(folder, 'a.argmap'), 'new')).rejects.toThrow('EISDIR');
    await expect(replaceFile(join(folder, 'no/a.argmap'), 'new')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['a.argmap']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and leaves it a pipe', async () => {
    const { folder } = createCommandLine();
    const path = join(folder, 'pipe');
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', path]).status).toBe(0);
    const [, text] = await Promise.all([replaceFile(path, 'through'), readFile(path, 'utf8')]);
    expect(text).toBe('through');
    expect(statSync(path).isFIFO()).toBe(true);
  });
});
