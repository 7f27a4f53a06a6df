import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Gives a file new content as a whole or not at all: written beside it, flushed, then renamed
 * (`replace-file.test.ts`). Keeps permissions, follows links, and writes to devices and pipes
 * directly. Throws what the file system throws, and leaves nothing behind then.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const earlier = await stat(target).catch(() => undefined);
  if (earlier !== undefined && !earlier.isFile()) {
    await writeFile(target, content);
    return;
  }
  const temporary = join(dirname(target), `.contention-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, content, earlier);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(target));
}

async function writeFlushed(
  path: string,
  content: string | Uint8Array,
  earlier: Stats | undefined,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    if (earlier !== undefined) await file.chmod(earlier.mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

// Not every file system can; the file itself is safe by then.
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
