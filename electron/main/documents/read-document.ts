import type { StartingPoint } from '../../../shared/ipc/document-payloads.ts';
import type { OpenedDocument, PeekedDocument, ReadFailure } from '../../../shared/ipc/outcomes.ts';
import { findAttachedMap } from '../../../shared/pictures/reopening/find-attached-map.ts';
import { findSample } from '../../../shared/samples/catalogue.ts';
import { canReplaceFile } from '../../files/can-replace-file.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { readFileBytes, type UnreadFile } from '../../files/read-file-bytes.ts';
import { say } from '../words.ts';
import {
  createFingerprint,
  type DocumentPlace,
  describePlace,
  type PicturePlace,
} from './document-place.ts';

/** The result of reading: an answer for the window, and the place with what is now known of it. */
export interface ReadDocument {
  readonly answer: OpenedDocument | ReadFailure;
  readonly place: DocumentPlace;
}

export async function readDocument(
  fileSystem: FileSystem,
  place: DocumentPlace,
): Promise<ReadDocument> {
  if (place.kind === 'picture') {
    return { answer: await openPicture(fileSystem, place), place };
  }
  if (place.kind !== 'file') {
    return { answer: openStartingPoint(place), place };
  }
  const read = await readFileBytes(fileSystem, place.path);
  if (read.kind === 'error') {
    return { answer: describeFailure(read.error, place.path), place };
  }
  const writable = await canReplaceFile(fileSystem, place.identity);
  return {
    answer: {
      kind: 'opened',
      bytes: read.value,
      ...describePlace(place),
      origin: { kind: 'file' },
      writable,
    },
    place: { ...place, fingerprint: createFingerprint(read.value) },
  };
}

/** Reads the document's file without taking note of what it holds. */
export async function peekDocument(
  fileSystem: FileSystem,
  known: DocumentPlace,
): Promise<PeekedDocument | ReadFailure> {
  const { answer, place } = await readDocument(fileSystem, known);
  if (answer.kind === 'failed') return answer;
  const fingerprint = place.kind === 'file' ? (place.fingerprint ?? '') : '';
  return { ...answer, fingerprint };
}

async function openPicture(
  fileSystem: FileSystem,
  place: PicturePlace,
): Promise<OpenedDocument | ReadFailure> {
  const read = await readFileBytes(fileSystem, place.path);
  if (read.kind === 'error') return describeFailure(read.error, place.path);
  const attached = findAttachedMap(read.value);
  if (attached.kind !== 'map') {
    return { kind: 'failed', reason: 'other', message: say('picture.noMap'), path: place.path };
  }
  const { file } = attached;
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const origin = { kind: 'picture' } as const;
  return { kind: 'opened', bytes, ...describePlace(place), origin, writable: true };
}

function describeFailure({ reason, error }: UnreadFile, path: string): ReadFailure {
  return { kind: 'failed', reason, message: say(`readFailure.${reason}`, { path, error }), path };
}

function openStartingPoint(origin: StartingPoint): OpenedDocument {
  const text = origin.kind === 'empty' ? '' : (findSample(origin.id)?.text ?? '');
  return {
    kind: 'opened',
    bytes: new TextEncoder().encode(text),
    name: '',
    place: '',
    origin,
    writable: true,
  };
}
