import { basename, dirname } from 'node:path';
import type { Payload } from '../../../shared/ipc/contract.ts';
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import { toBytes } from '../../files/file-system.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { say } from '../words.ts';
import type { SaveDesk } from './document-desk.ts';
import { createFingerprint, type DocumentPlace, type FilePlace } from './document-place.ts';
import { cleanFileName } from './file-name.ts';
import { nameWithoutExtension, pickSaveTarget, type SaveTarget } from './save-target.ts';
import { writeTarget } from './write-outcome.ts';

/** What a save gives: an answer for the window, and where the document is kept from now on. */
export interface SavedDocument {
  readonly outcome: SaveOutcome;
  readonly place: DocumentPlace;
}

export async function saveDocument(
  desk: SaveDesk,
  place: DocumentPlace,
  order: Payload<'document:save'>,
): Promise<SavedDocument> {
  const target = await findTarget(desk, place, order);
  if (target === undefined) {
    return { outcome: { kind: 'cancelled' }, place };
  }
  const bytes = new TextEncoder().encode(order.text);
  const outcome = await writeTarget(desk, target, bytes);
  if (outcome.kind !== 'saved') {
    return { outcome, place };
  }
  desk.rememberMap(target.path);
  return { outcome, place: { kind: 'file', ...target, fingerprint: createFingerprint(bytes) } };
}

async function findTarget(
  desk: SaveDesk,
  place: DocumentPlace,
  order: Payload<'document:save'>,
): Promise<SaveTarget | undefined> {
  if (place.kind !== 'file') {
    const proposal = { folder: desk.findLastFolder(), name: cleanFileName(order.suggestedName) };
    return pickSaveTarget(desk, nameMapKind(), proposal);
  }
  const same = { path: place.path, identity: place.identity };
  const other = { folder: dirname(place.path), name: nameWithoutExtension(place.path) };
  if (order.as === 'other') {
    return pickSaveTarget(desk, nameMapKind(), other);
  }
  if (!(await isChangedElsewhere(desk, place))) {
    return same;
  }
  const answer = await desk.dialogs.askAboutChangedFile(basename(place.path));
  if (answer === 'cancel') {
    return undefined;
  }
  return answer === 'overwrite' ? same : pickSaveTarget(desk, nameMapKind(), other);
}

async function isChangedElsewhere(desk: SaveDesk, place: FilePlace): Promise<boolean> {
  if (place.fingerprint === undefined) {
    return false;
  }
  const present = await desk.fileSystem.readFile(place.path).catch(() => undefined);
  // A file that is gone or cannot be read has nothing to lose; the save itself says what is wrong.
  return present !== undefined && createFingerprint(toBytes(present)) !== place.fingerprint;
}

function nameMapKind(): FileKind {
  return { extension: '.argmap', label: say('fileKind.argmap') };
}
