import { dirname } from 'node:path';
import type { SaveFailure, SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import { ReadBackError } from '../../files/check-content.ts';
import { findSaveFailureReason } from '../../files/failure-reason.ts';
import { NotReplacedError, replaceFile } from '../../files/replace-file.ts';
import { removeAbandonedFiles } from '../../files/temporary-files.ts';
import { say } from '../words.ts';
import type { DocumentDesk } from './document-desk.ts';
import { describePath } from './document-place.ts';
import type { SaveTarget } from './save-target.ts';

/** Replaces the target's content if it still may, and says how it went, in words for the user. */
export async function writeTarget(
  desk: DocumentDesk,
  target: SaveTarget,
  bytes: Uint8Array,
  mayReplace?: () => Promise<boolean>,
): Promise<SaveOutcome> {
  const { path, identity } = target;
  try {
    await desk.queue.run(identity, () => replaceFile(desk.fileSystem, path, bytes, mayReplace));
  } catch (error) {
    if (error instanceof NotReplacedError) return { kind: 'changed' };
    return noteFailure(desk, target, error);
  }
  return noteSuccess(desk, target);
}

/** The outcome of a file that was written; tidies its folder. */
export async function noteSuccess(
  desk: DocumentDesk,
  { path, identity }: SaveTarget,
): Promise<SaveOutcome> {
  await removeAbandonedFiles(desk.fileSystem, dirname(identity), Date.now());
  return { kind: 'saved', ...describePath(path) };
}

/** The outcome of a file that was not. */
export function noteFailure(desk: DocumentDesk, { path }: SaveTarget, error: unknown): SaveFailure {
  desk.log(`A save failed: ${describeError(error)}`);
  const reason = findSaveFailureReason(error);
  const message = say(`saveFailure.${reason}`, { path, error: describeError(error) });
  return { kind: 'failed', reason, message, path };
}

function describeError(error: unknown): string {
  if (error instanceof ReadBackError) {
    return say('saveFailure.readBack');
  }
  return error instanceof Error ? error.message : String(error);
}
