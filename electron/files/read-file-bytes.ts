import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ReadFailureReason } from '../../shared/ipc/outcomes.ts';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import { findReadFailureReason } from './failure-reason.ts';
import { type FileSystem, toBytes } from './file-system.ts';

/**
 * The largest picture that is written, so that each can be opened again. The limit for maps is lower, and reported by
 * the code that parses them (`shared/format/SPEC.md`, F6).
 */
export const LARGEST_DOCUMENT_BYTES = PAYLOAD_LIMITS.pictureBytes;

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
