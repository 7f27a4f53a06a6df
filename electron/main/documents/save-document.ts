import { dirname } from 'node:path';
import type { Payload } from '../../../shared/ipc/contract.ts';
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import { readFileBytes } from '../../files/read-file-bytes.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { say } from '../words.ts';
import type { HeldText, SaveDesk } from './document-desk.ts';
import { createFingerprint, type DocumentPlace, type FilePlace } from './document-place.ts';
import { cleanFileName } from './file-name.ts';
import { nameWithoutExtension, pickSaveTarget, type SaveTarget } from './save-target.ts';
import { writeTarget } from './write-outcome.ts';

/** The result of a save: an answer for the window, and where the document is kept from now on. */
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
  if (target === 'cancelled' || target === 'changed') {
    return { outcome: { kind: target }, place };
  }
  const bytes = new TextEncoder().encode(order.text);
  const earlier = await readHeld(desk, target.path);
  const written = { kind: 'file', ...target, fingerprint: createFingerprint(bytes) } as const;
  await desk.noteSaving(written);
  const mayReplace = async () =>
    order.as === 'other' || place.kind !== 'file' || !(await isChangedElsewhere(desk, place));
  const outcome = await writeTarget(desk, target, bytes, mayReplace);
  if (outcome.kind !== 'saved') {
    return {
      outcome,
      place: (await isWrittenNevertheless(desk, place, written)) ? written : place,
    };
  }
  desk.rememberMap(target.path);
  desk.keepVersions(target.identity, earlier, bytes);
  return { outcome, place: written };
}

async function readHeld(desk: SaveDesk, path: string): Promise<HeldText | null> {
  const read = await readFileBytes(desk.fileSystem, path);
  if (read.kind === 'error') return null;
  const facts = await desk.fileSystem.stat(path).catch(() => undefined);
  return { text: read.value, savedAt: facts?.mtimeMs ?? Date.now() };
}

async function findTarget(
  desk: SaveDesk,
  place: DocumentPlace,
  order: Payload<'document:save'>,
): Promise<SaveTarget | 'cancelled' | 'changed'> {
  if (place.kind !== 'file') {
    const proposal = { folder: desk.findLastFolder(), name: cleanFileName(order.suggestedName) };
    return (await pickSaveTarget(desk, nameMapKind(), proposal)) ?? 'cancelled';
  }
  const other = { folder: dirname(place.path), name: nameWithoutExtension(place.path) };
  if (order.as === 'other') {
    return (await pickSaveTarget(desk, nameMapKind(), other)) ?? 'cancelled';
  }
  const { path, identity } = place;
  return (await isChangedElsewhere(desk, place)) ? 'changed' : { path, identity };
}

async function isChangedElsewhere(desk: SaveDesk, place: FilePlace): Promise<boolean> {
  if (place.fingerprint === undefined) {
    return false;
  }
  const present = await readFileBytes(desk.fileSystem, place.path);
  // A file that is gone or cannot be read has nothing to lose; the save itself says what is wrong.
  return present.kind === 'ok' && createFingerprint(present.value) !== place.fingerprint;
}

/** Whether only the flush failed, so that no other program wrote what the file holds now. */
async function isWrittenNevertheless(
  desk: SaveDesk,
  place: DocumentPlace,
  written: FilePlace,
): Promise<boolean> {
  if (place.kind !== 'file' || place.identity !== written.identity) return false;
  const present = await readFileBytes(desk.fileSystem, written.path);
  return present.kind === 'ok' && createFingerprint(present.value) === written.fingerprint;
}

function nameMapKind(): FileKind {
  return { extension: '.argmap', label: say('fileKind.argmap') };
}
