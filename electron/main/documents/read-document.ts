import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { StartingPoint } from '../../../shared/ipc/document-payloads.ts';
import type { OpenedDocument, PeekedDocument, ReadFailure } from '../../../shared/ipc/outcomes.ts';
import { findAttachedMap } from '../../../shared/pictures/reopening/find-attached-map.ts';
import { findSample } from '../../../shared/samples/catalogue.ts';
import { canReplaceFile } from '../../files/can-replace-file.ts';
import { decodeUnicode } from '../../files/decode-unicode.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { inflate } from '../../files/inflate.ts';
import { readFileBytes, type UnreadFile } from '../../files/read-file-bytes.ts';
import { readLanguage, say } from '../words.ts';
import {
  createFingerprint,
  type DocumentPlace,
  describePlace,
  type ForeignPlace,
  isForeign,
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
  if (isForeign(place)) {
    return { answer: await openForeign(fileSystem, place), place };
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

async function openForeign(
  fileSystem: FileSystem,
  place: ForeignPlace,
): Promise<OpenedDocument | ReadFailure> {
  const { kind, path } = place;
  const read = await readFileBytes(fileSystem, path);
  if (read.kind === 'error') return describeFailure(read.error, path);
  const found = FOREIGN[kind](read.value);
  if (found.kind === 'error') {
    return { kind: 'failed', reason: 'other', message: say(found.error), path };
  }
  const bytes = typeof found.value === 'string' ? encode(found.value) : found.value;
  return { kind: 'opened', bytes, ...describePlace(place), origin: { kind }, writable: true };
}

type FindContent = (
  bytes: Uint8Array,
) => Result<Uint8Array | string, 'picture.noMap' | 'notOpened.longOutline' | 'notOpened.notText'>;

const FOREIGN: Readonly<Record<ForeignPlace['kind'], FindContent>> = {
  picture: (bytes) => {
    const attached = findAttachedMap(bytes, inflate);
    return attached.kind === 'map' ? ok(attached.file) : fail('picture.noMap');
  },
  outline: (bytes) => {
    if (bytes.length > MOST_OUTLINE_BYTES) return fail('notOpened.longOutline');
    const text = decodeUnicode(bytes);
    return text === null ? fail('notOpened.notText') : ok(text);
  },
};

// Some twenty thousand statements: more is no outline that a person reads, and would have to be laid out at once.
const MOST_OUTLINE_BYTES = 2 * 1024 * 1024;

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function describeFailure({ reason, error }: UnreadFile, path: string): ReadFailure {
  return { kind: 'failed', reason, message: say(`readFailure.${reason}`, { path, error }), path };
}

function openStartingPoint(origin: StartingPoint): OpenedDocument {
  const text =
    origin.kind === 'empty' ? '' : (findSample(origin.id)?.texts[readLanguage()].text ?? '');
  return {
    kind: 'opened',
    bytes: encode(text),
    name: '',
    place: '',
    origin,
    writable: true,
  };
}
