import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ReadFailureReason } from '../../shared/ipc/outcomes.ts';
import { findReadFailureReason } from './failure-reason.ts';
import { type FileSystem, toBytes } from './file-system.ts';

/** Larger files are no maps: a map of 5,000 statements is about 3 MB. */
export const LARGEST_DOCUMENT_BYTES = 128 * 1024 * 1024;

/** Why a file was not read; `error` is the system's own word. */
export interface UnreadFile {
  readonly reason: ReadFailureReason;
  readonly error: string;
}

/** Reads a whole regular file; pipes and devices, which might never end, are refused. */
export async function readFileBytes(
  fileSystem: FileSystem,
  path: string,
): Promise<Result<Uint8Array, UnreadFile>> {
  try {
    const facts = await fileSystem.stat(path);
    if (!facts.isFile()) {
      return fail({ reason: 'not-a-file', error: '' });
    }
    if (facts.size > LARGEST_DOCUMENT_BYTES) {
      return fail({ reason: 'too-large', error: '' });
    }
    return ok(toBytes(await fileSystem.readFile(path)));
  } catch (error) {
    return fail({ reason: findReadFailureReason(error), error: String(error) });
  }
}
