import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, type FileSystem, toBytes } from './file-system.ts';
import { createTemporaryName } from './temporary-files.ts';
import { writeAll } from './write-all.ts';

/** Thrown when the disk gives back other bytes than it was given. */
export class ReadBackError extends Error {
  override readonly name = 'ReadBackError';
}

// Virus scanners and indexers on Windows hold a new file for a moment.
const BUSY_CODES: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const BUSY_RETRY_DELAYS_MS = [20, 50, 100, 200, 400];

// What file systems answer that cannot flush a folder, network drives among them, and what a
// folder answers that takes new files but cannot be listed.
const NO_FOLDER_FLUSH_CODES: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EISDIR',
  'EACCES',
  'EPERM',
]);

/**
 * Replaces a file's content in one step: whatever fails and whenever the process dies, the file
 * holds either its earlier content or the new one (`replace-file.test.ts`). The new content is
 * flushed and read back before it takes the file's name. Keeps permissions and owner, and follows
 * symbolic links. What is no file, such as a pipe, is written to as it is. Throws what the file system
 * throws.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const target = await resolveTarget(fileSystem, path);
  const earlier = await statIfPresent(fileSystem, target);
  if (earlier?.isFile() === false) {
    await fileSystem.writeFile(target, bytes);
    return;
  }
  if (earlier !== undefined) {
    await fileSystem.access(target, constants.W_OK);
  }
  const temporary = join(dirname(target), createTemporaryName(toBytes(randomBytes(8))));
  try {
    await writeFlushed(fileSystem, temporary, bytes, earlier);
    await readBack(fileSystem, temporary, bytes);
    await renamePatiently(fileSystem, temporary, target);
  } catch (error) {
    // Rejecting with what went wrong first matters more than a leftover, which a later save removes.
    await fileSystem.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(fileSystem, dirname(target));
}

/** The file a path stands for once links are followed, those of its folders too, be it there or not. */
async function resolveTarget(fileSystem: FileSystem, path: string): Promise<string> {
  try {
    return await fileSystem.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw error;
    }
    const folder = await fileSystem.realpath(dirname(path));
    const link = await fileSystem.readlink(path).catch(() => undefined);
    return link === undefined
      ? join(folder, basename(path))
      : resolveTarget(fileSystem, resolve(folder, link));
  }
}

/**
 * What tells one file from another: its path once links are followed. It is the same before the file is
 * there and after; in a folder that is not there, it is the path as it is.
 */
export async function findIdentity(fileSystem: FileSystem, path: string): Promise<string> {
  return resolveTarget(fileSystem, path).catch(() => resolve(path));
}

async function statIfPresent(fileSystem: FileSystem, path: string): Promise<Stats | undefined> {
  try {
    return await fileSystem.stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

async function writeFlushed(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  earlier: Stats | undefined,
): Promise<void> {
  const handle = await fileSystem.open(path, 'wx', earlier === undefined ? 0o666 : 0o600);
  try {
    await writeAll(handle, bytes);
    if (earlier !== undefined) {
      await keepOwnerAndMode(handle, earlier);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepOwnerAndMode(handle: FileHandle, earlier: Stats): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  const created = await handle.stat();
  if (created.uid !== earlier.uid || created.gid !== earlier.gid) {
    // Only the superuser may give files away; a file saved by another owner becomes theirs.
    await handle.chown(earlier.uid, earlier.gid).catch(() => undefined);
  }
  await handle.chmod(earlier.mode & 0o7777);
}

async function readBack(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const stored = await fileSystem.readFile(path);
  if (!stored.equals(bytes)) {
    throw new ReadBackError('The disk gave back other bytes than were written.');
  }
}

async function renamePatiently(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  const delaysMs = process.platform === 'win32' ? BUSY_RETRY_DELAYS_MS : [];
  for (const delayMs of delaysMs) {
    try {
      await fileSystem.rename(from, to);
      return;
    } catch (error) {
      if (!BUSY_CODES.has(errorCode(error))) {
        throw error;
      }
      await sleep(delayMs);
    }
  }
  await fileSystem.rename(from, to);
}

async function flushFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  try {
    const handle = await fileSystem.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!NO_FOLDER_FLUSH_CODES.has(errorCode(error))) {
      throw error;
    }
  }
}
