import { createHash } from 'node:crypto';
import type { FileSystem } from './file-system.ts';

/** Thrown when the disk gives back different bytes from those it was given. */
export class ReadBackError extends Error {
  override readonly name = 'ReadBackError';
}

/** A sum by which content is recognised, whatever its size. */
export interface ContentSum {
  readonly add: (bytes: Uint8Array) => void;
  /** The sum of all that was added; nothing can be added after that. */
  readonly read: () => string;
}

export function createContentSum(): ContentSum {
  const hash = createHash('sha256');
  return { add: (bytes) => hash.update(bytes), read: () => hash.digest('hex') };
}

const PART_BYTES = 1024 * 1024;

/** Reads a file part by part; throws a `ReadBackError` if its content does not match the sum. */
export async function checkContent(
  fileSystem: FileSystem,
  path: string,
  expected: string,
): Promise<void> {
  const handle = await fileSystem.open(path, 'r');
  try {
    const sum = createContentSum();
    const part = new Uint8Array(PART_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(part, 0, part.length);
      if (bytesRead === 0) break;
      sum.add(part.subarray(0, bytesRead));
    }
    if (sum.read() !== expected) {
      throw new ReadBackError('The disk gave back other bytes than were written.');
    }
  } finally {
    await handle.close();
  }
}
