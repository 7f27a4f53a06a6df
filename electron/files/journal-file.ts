import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';
import type { PathQueue } from './path-queue.ts';
import { replaceFile } from './replace-file.ts';
import { writeAll } from './write-all.ts';

/** Thrown when something is to be added to a journal that holds nothing to add it to. */
export class NoJournalError extends Error {
  override readonly name = 'NoJournalError';
}

/**
 * A file that grows by whole records. Each call resolves once what it did is on the disk, and they
 * take effect in the order in which they were made. After one that threw, nothing more can be added
 * until the journal is begun anew: what the disk took of it may be torn.
 */
export interface JournalFile {
  readonly path: string;
  /** Puts new bytes in place of all there is, in one step. */
  readonly begin: (bytes: Uint8Array) => Promise<void>;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Takes the file away, if it is there. */
  readonly remove: () => Promise<void>;
}

export function createJournalFile(
  fileSystem: FileSystem,
  queue: PathQueue,
  path: string,
): JournalFile {
  let isBegun = false;

  async function begin(bytes: Uint8Array): Promise<void> {
    isBegun = false;
    await fileSystem.mkdir(dirname(path), { recursive: true });
    await replaceFile(fileSystem, path, bytes);
    isBegun = true;
  }

  async function append(bytes: Uint8Array): Promise<void> {
    if (!isBegun) throw new NoJournalError('This journal has not been begun.');
    isBegun = false;
    // Opened each time, and never made: what is added to a file that was deleted would be lost.
    const handle = await fileSystem.open(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await writeAll(handle, bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    isBegun = true;
  }

  async function remove(): Promise<void> {
    isBegun = false;
    await fileSystem.unlink(path).catch(() => undefined);
  }

  return {
    path,
    begin: (bytes) => queue.run(path, () => begin(bytes)),
    append: (bytes) => queue.run(path, () => append(bytes)),
    remove: () => queue.run(path, remove),
  };
}
