import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { ReadFailureReason } from '../../../shared/ipc/outcomes.ts';
import { findReadFailureReason } from './failure-reason.ts';
import type { FileSystem } from './file-system.ts';

/** Larger files are no maps: a map of 5,000 statements is about 3 MB. */
export const LARGEST_DOCUMENT_BYTES = 128 * 1024 * 1024;

/** Reads a whole regular file; pipes and devices, which might never end, are refused. */
export async function readFileBytes(
  fileSystem: FileSystem,
  path: string,
): Promise<Result<Uint8Array, ReadFailureReason>> {
  try {
    const facts = await fileSystem.stat(path);
    if (!facts.isFile()) {
      return fail('not-a-file');
    }
    if (facts.size > LARGEST_DOCUMENT_BYTES) {
      return fail('too-large');
    }
    return ok(await fileSystem.readFile(path));
  } catch (error) {
    return fail(findReadFailureReason(error));
  }
}
