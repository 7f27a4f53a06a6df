import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import type { Recovery } from '../../../shared/ipc/outcomes.ts';
import { type Journal, readJournal } from '../../../shared/journal/journal.ts';
import { replayJournal } from '../../../shared/journal/replay-journal.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { readFileBytes } from '../../files/read-file-bytes.ts';
import {
  createFingerprint,
  type DocumentPlace,
  type FilePlace,
} from '../documents/document-place.ts';
import { readHeader, readPlaces } from './journal-header.ts';

/** What a journal holds that no file does. */
export interface UnsavedWork extends Pick<Recovery, 'bytes' | 'atMs' | 'file'> {
  /** Where the edited document was kept. */
  readonly place: DocumentPlace;
}

/** What came of reading a journal. */
export type ReadJournal =
  | { readonly kind: 'unsaved'; readonly work: UnsavedWork }
  /** There is no journal, or its file holds all it says. */
  | { readonly kind: 'nothing' }
  /** Nothing in it can be read. */
  | { readonly kind: 'damaged' }
  /** The disk does not give it now, and may do so another time. */
  | { readonly kind: 'unreadable' };

/** Reads a journal and compares it with the file its document is kept in. Changes nothing. */
export async function readUnsavedWork(fileSystem: FileSystem, path: string): Promise<ReadJournal> {
  const read = await readFileBytes(fileSystem, path);
  if (read.kind === 'error') {
    return { kind: read.error.reason === 'missing' ? 'nothing' : 'unreadable' };
  }
  const journal = readJournal(read.value);
  const place = journal === null ? undefined : readHeader(journal.header);
  if (journal === null || place === undefined) return { kind: 'damaged' };
  const bytes = new TextEncoder().encode(replayJournal(journal));
  const found = await findFile(fileSystem, journal, place);
  if (found.content !== undefined && saysTheSame(found.content, bytes)) return { kind: 'nothing' };
  const work = { bytes, atMs: journal.atMs, file: found.file, place: found.place };
  return { kind: 'unsaved', work };
}

interface FoundFile {
  readonly file: Recovery['file'];
  readonly place: DocumentPlace;
  readonly content: Uint8Array | undefined;
}

/**
 * The file the document was kept in last. A save that was under way when the app ended may have
 * written it or not; either way nobody else has changed it.
 */
async function findFile(
  fileSystem: FileSystem,
  journal: Journal,
  place: DocumentPlace,
): Promise<FoundFile> {
  const known = [...(place.kind === 'file' ? [place] : []), ...readPlaces(journal.savings)];
  for (const each of [...known].reverse()) {
    const content = await readContent(fileSystem, each);
    if (content !== undefined && createFingerprint(content) === each.fingerprint) {
      return { file: 'same', place: each, content };
    }
  }
  if (place.kind !== 'file') return { file: 'none', place, content: undefined };
  const content = await readContent(fileSystem, place);
  return { file: content === undefined ? 'missing' : 'changed', place, content };
}

async function readContent(
  fileSystem: FileSystem,
  { path }: FilePlace,
): Promise<Uint8Array | undefined> {
  const read = await readFileBytes(fileSystem, path);
  return read.kind === 'ok' ? read.value : undefined;
}

function saysTheSame(content: Uint8Array, recovered: Uint8Array): boolean {
  const [saved, unsaved] = [parseMap(content), parseMap(recovered)];
  if (saved.kind !== 'map' || unsaved.kind !== 'map') return false;
  return compareMaps(saved.map, unsaved.map).length === 0;
}
