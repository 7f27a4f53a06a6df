import { createStore, type StoreApi } from 'zustand/vanilla';
import { createHistory, type History, isAtSavedPoint } from '../../shared/history/history.ts';
import type { SaveFailureReason } from '../../shared/ipc/outcomes.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** Why nothing may be edited, when nothing may. */
export type Access = 'writable' | 'newer-version' | 'salvaged' | 'comparison';

/** Whether the journal holds what no file holds yet. */
export type Keeping =
  /** All is saved, or nothing has been handed to the journal yet. */
  | { readonly kind: 'none' }
  /** The latest edits are on their way. */
  | { readonly kind: 'pending' }
  /** The disk holds the latest edits. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: SaveFailureReason };

export interface DocumentState {
  readonly map: ArgumentMap;
  /** The map as its file held it when it was last read or written here. */
  readonly known: ArgumentMap;
  readonly history: History;
  /** Name of the file; empty when there is none. */
  readonly name: string;
  /** Folder of the file; empty when there is none. */
  readonly place: string;
  readonly isFile: boolean;
  readonly access: Access;
  /** Whether the file, its folder or its disk cannot be written to, as far as is known. */
  readonly isLocked: boolean;
  /** The save under way; resolves to whether the file was written. */
  readonly saving: Promise<boolean> | null;
  /** Why the last save wrote nothing; null when it did, or was cancelled. */
  readonly saveFailure: SaveFailureReason | null;
  readonly keeping: Keeping;
  /** Hands unsaved edits to the journal at once; resolves when that was tried. Null before there is a journal. */
  readonly keepNow: (() => Promise<void>) | null;
}

export type DocumentStore = StoreApi<DocumentState>;

export function createDocumentStore(
  given: Pick<DocumentState, 'map' | 'name' | 'place' | 'isFile' | 'access' | 'isLocked'>,
  unsaved: Partial<Pick<DocumentState, 'history' | 'known'>> = {},
): DocumentStore {
  return createStore<DocumentState>(() => ({
    ...given,
    known: given.map,
    history: createHistory(),
    saving: null,
    saveFailure: null,
    keeping: { kind: 'none' },
    keepNow: null,
    ...unsaved,
  }));
}

/** Whether a save would write something that the file does not hold. */
export function isEdited(state: Pick<DocumentState, 'history'>): boolean {
  return !isAtSavedPoint(state.history);
}
