import { basename, dirname } from 'node:path';
import { isOpenableName } from '../../../shared/format/file-names.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { findIdentity } from '../../files/replace-file.ts';
import { say } from '../words.ts';
import { type DocumentPlace, placeOf } from './document-place.ts';
import { readDocument } from './read-document.ts';

/** What opening needs of a window. */
export interface OpenableWindow {
  readonly isUntouched: boolean;
  readonly replaceDocument: (place: DocumentPlace) => void;
}

/** What opening needs of the rest of the app. */
export interface OpenDesk<Window extends OpenableWindow> {
  readonly fileSystem: FileSystem;
  readonly findHolding: (identity: string) => Window | undefined;
  readonly bringToFront: (window: Window) => void;
  readonly create: (place: DocumentPlace) => Window;
  readonly rememberMap: (path: string) => void;
  readonly rememberFolder: (folder: string) => void;
  /** Removes a file that is gone from the list of recent maps; true when it was on the list. */
  readonly forgetMap: (path: string) => boolean;
  /** Tells the user, without waiting for an answer. */
  readonly tellNotOpened: (name: string, detail: string) => void;
}

/**
 * Opens a file: the window that already holds it comes to the front; otherwise an untouched `reusable` takes it in;
 * otherwise a new window opens. Resolves to that window; a file that cannot be opened is reported to the user.
 */
export async function openDocument<Window extends OpenableWindow>(
  desk: OpenDesk<Window>,
  path: string,
  reusable: Window | undefined,
): Promise<Window | undefined> {
  const name = basename(path);
  if (!isOpenableName(name)) {
    desk.tellNotOpened(name, say('notOpened.notAMap'));
    return undefined;
  }
  const identity = await findIdentity(desk.fileSystem, path);
  const holding = desk.findHolding(identity);
  if (holding !== undefined) {
    desk.bringToFront(holding);
    return holding;
  }
  const place = placeOf(path, identity);
  const { answer } = await readDocument(desk.fileSystem, place);
  if (answer.kind === 'failed') {
    const wasListed = answer.reason === 'missing' && desk.forgetMap(path);
    const detail = wasListed ? `${answer.message} ${say('notOpened.forgotten')}` : answer.message;
    desk.tellNotOpened(name, detail);
    return undefined;
  }
  if (place.kind === 'file') desk.rememberMap(path);
  desk.rememberFolder(dirname(path));
  // Another call may have opened the same file while this one was reading.
  return desk.findHolding(identity) ?? showIn(desk, place, reusable);
}

function showIn<Window extends OpenableWindow>(
  desk: OpenDesk<Window>,
  place: DocumentPlace,
  reusable: Window | undefined,
): Window {
  if (reusable === undefined || !reusable.isUntouched) {
    return desk.create(place);
  }
  reusable.replaceDocument(place);
  desk.bringToFront(reusable);
  return reusable;
}
