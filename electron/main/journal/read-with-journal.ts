import type { OpenedDocument, ReadFailure } from '../../../shared/ipc/outcomes.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { type DocumentPlace, describePlace } from '../documents/document-place.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Journals } from './journals.ts';
import type { UnsavedWork } from './unsaved-work.ts';
import type { WindowJournal } from './window-journal.ts';

/** What reading needs of a window. */
export interface JournaledWindow {
  readonly place: DocumentPlace;
  readonly journal: WindowJournal;
  readonly keepAt: (place: DocumentPlace) => void;
  readonly keepIn: (journal: WindowJournal) => void;
}

/**
 * Reads a window's document, with what its journal holds beyond the file. A journal that cannot be read
 * stays as it is, and the window goes on with another.
 */
export async function readWithJournal(
  fileSystem: FileSystem,
  journals: Pick<Journals, 'create' | 'giveBack'>,
  window: JournaledWindow,
): Promise<OpenedDocument | ReadFailure> {
  const unsaved = await window.journal.read();
  if (unsaved.kind === 'unsaved') {
    return readWithUnsaved(fileSystem, window, unsaved.work);
  }
  if (unsaved.kind === 'nothing') {
    // An offered one has nothing to offer any more.
    window.journal.takeOver();
  } else {
    journals.giveBack(window.journal);
    window.keepIn(journals.create());
  }
  const { answer, place } = await readDocument(fileSystem, window.place);
  window.keepAt(place);
  return answer;
}

async function readWithUnsaved(
  fileSystem: FileSystem,
  window: JournaledWindow,
  work: UnsavedWork,
): Promise<OpenedDocument> {
  const { bytes, atMs, file } = work;
  const { answer, place } = await readDocument(fileSystem, work.place);
  const isAsked = window.journal.isOffered;
  window.keepAt(isAsked ? place : placeRecovered(place, file));
  const recovery = { bytes, atMs, file, isAsked };
  return answer.kind === 'opened'
    ? { ...answer, recovery }
    : {
        kind: 'opened',
        bytes: new Uint8Array(),
        ...describePlace(place),
        origin: { kind: 'empty' },
        writable: true,
        recovery,
      };
}

/** A file that is not the one that was edited is not overwritten: the recovered map becomes a new one. */
export function placeRecovered(place: DocumentPlace, file: UnsavedWork['file']): DocumentPlace {
  return file === 'changed' || file === 'missing' ? { kind: 'empty' } : place;
}
