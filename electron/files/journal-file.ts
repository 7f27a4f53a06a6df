import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame } from '../../shared/journal/frame-record.ts';
import type { FileSystem } from './file-system.ts';
import type { PathQueue } from './path-queue.ts';
import { replaceFile } from './replace-file.ts';
import { writeAll } from './write-all.ts';

/** Thrown when something is to be added to a journal that holds nothing to add it to. */
export class NoJournalError extends Error {
  override readonly name = 'NoJournalError';
}

/**
 * A file that grows by whole records. Each call resolves once its effect is on the disk, and calls take effect in the
 * order in which they were made. After one that threw, nothing more can be added until the journal is begun again: what
 * reached the disk may be torn.
 */
export interface JournalFile {
  readonly path: string;
  /** Replaces all records by new ones, in one step. */
  readonly begin: (opening: Frame) => Promise<void>;
  /** Adds a record, which is composed when its turn comes, from the check sum of the one before. */
  readonly append: (compose: (before: number) => Frame) => Promise<void>;
  /** Takes the file away, if it is there. */
  readonly remove: () => Promise<void>;
}

export function createJournalFile(
  fileSystem: FileSystem,
  queue: PathQueue,
  path: string,
): JournalFile {
  /** Of the last record; null while there is none to add to. */
  let last: number | null = null;

  async function begin({ bytes, checksum }: Frame): Promise<void> {
    last = null;
    await fileSystem.mkdir(dirname(path), { recursive: true });
    await replaceFile(fileSystem, path, bytes);
    last = checksum;
  }

  async function append(compose: (before: number) => Frame): Promise<void> {
    if (last === null) throw new NoJournalError('This journal has not been begun.');
    const { bytes, checksum } = compose(last);
    last = null;
    // Opened each time, and never created: what is added to a file that was deleted would be lost.
    const handle = await fileSystem.open(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await writeAll(handle, bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    last = checksum;
  }

  async function remove(): Promise<void> {
    last = null;
    await fileSystem.unlink(path).catch(() => undefined);
  }

  return {
    path,
    begin: (opening) => queue.run(path, () => begin(opening)),
    append: (compose) => queue.run(path, () => append(compose)),
    remove: () => queue.run(path, remove),
  };
}
