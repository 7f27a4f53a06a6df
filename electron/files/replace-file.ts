import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkContent, createContentSum } from './check-content.ts';
import { errorCode, type FileSystem, toBytes } from './file-system.ts';
import { createTemporaryName } from './temporary-files.ts';
import { writeAll } from './write-all.ts';

// Virus scanners and indexers on Windows hold a new file for a moment.
const BUSY_CODES: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const BUSY_RETRY_DELAYS_MS = [20, 50, 100, 200, 400];

// Errors of file systems that cannot flush a folder, network drives among them, and of a folder that takes new files
// but cannot be listed.
const NO_FOLDER_FLUSH_CODES: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EISDIR',
  'EACCES',
  'EPERM',
]);

/** Thrown where a file is not replaced after all, as it may not be any more. */
export class NotReplacedError extends Error {
  override readonly name = 'NotReplacedError';
}

/**
 * Replaces a file's content in one step, as `beginReplacement` promises. Throws what the file system
 * throws, and a `NotReplacedError` as `finish` does.
 */
export async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  mayReplace?: () => Promise<boolean>,
): Promise<void> {
  const replacement = await beginReplacement(fileSystem, path);
  await replacement.append(bytes);
  await replacement.finish(mayReplace);
}

/**
 * New content of a file, which grows beside it under another name. A failure removes it, and throws what the file
 * system throws; nothing can be done with it after that, nor after `finish`.
 */
export interface Replacement {
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /**
   * Puts the new content in the file's place. `mayReplace` is asked once all else is done, as to write and flush may
   * take long; if it says no, the file stays, and a `NotReplacedError` is thrown.
   */
  readonly finish: (mayReplace?: () => Promise<boolean>) => Promise<void>;
  /** Removes the new content. */
  readonly drop: () => Promise<void>;
}

/**
 * Begins to replace a file's content, in one step at its end: whatever fails and whenever the process dies, the file
 * holds either its earlier content or the new one (`replace-file.test.ts`). The new content is flushed and read back
 * before it takes the file's name. Keeps permissions and owner, and follows symbolic links. Anything that is not a
 * file, such as a pipe, is written to directly. Memory does not grow with the content.
 */
export async function beginReplacement(fileSystem: FileSystem, path: string): Promise<Replacement> {
  const target = await resolveTarget(fileSystem, path);
  const earlier = await statIfPresent(fileSystem, target);
  if (earlier?.isFile() === false) return writeThrough(await fileSystem.open(target, 'w'));
  if (earlier !== undefined) {
    await fileSystem.access(target, constants.W_OK);
  }
  const temporary = join(dirname(target), createTemporaryName(toBytes(randomBytes(8))));
  const mode = earlier === undefined ? 0o666 : 0o600;
  const handle = await fileSystem.open(temporary, 'wx', mode);
  const sum = createContentSum();
  const drop = async () => {
    await handle.close().catch(() => undefined);
    // Rejecting with what went wrong first matters more than a leftover, which a later save removes.
    await fileSystem.unlink(temporary).catch(() => undefined);
  };
  const orDrop = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      await drop();
      throw error;
    }
  };
  return {
    append: (bytes) =>
      orDrop(async () => {
        await writeAll(handle, bytes);
        sum.add(bytes);
      }),
    finish: async (mayReplace) => {
      await orDrop(async () => {
        if (earlier !== undefined) await keepOwnerAndMode(handle, earlier);
        await handle.sync();
        await handle.close();
        await checkContent(fileSystem, temporary, sum.read());
        if (mayReplace !== undefined && !(await mayReplace())) {
          throw new NotReplacedError('The file is another by now.');
        }
        await renamePatiently(fileSystem, temporary, target);
      });
      await flushFolder(fileSystem, dirname(target));
    },
    drop,
  };
}

function writeThrough(handle: FileHandle): Replacement {
  const drop = () => handle.close().catch(() => undefined);
  return {
    append: async (bytes) => {
      try {
        await writeAll(handle, bytes);
      } catch (error) {
        await drop();
        throw error;
      }
    },
    finish: () => handle.close(),
    drop,
  };
}

/**
 * The file a path stands for once links are followed, including those of its folders, whether or not the file exists.
 */
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
 * What tells one file from another: its path once links are followed. It is the same before the file exists and after;
 * in a folder that does not exist, it is the path as it is.
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
