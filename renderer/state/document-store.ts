import { createStore, type StoreApi } from 'zustand/vanilla';
import { createHistory, type History, isAtSavedPoint } from '../../shared/history/history.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** Why nothing may be edited, when nothing may. */
export type Access = 'writable' | 'newer-version' | 'salvaged' | 'comparison';

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
  /** The save under way; resolves to whether the file was written. */
  readonly saving: Promise<boolean> | null;
}

export type DocumentStore = StoreApi<DocumentState>;

export function createDocumentStore(
  given: Pick<DocumentState, 'map' | 'name' | 'place' | 'isFile' | 'access'>,
): DocumentStore {
  return createStore<DocumentState>(() => ({
    ...given,
    known: given.map,
    history: createHistory(),
    saving: null,
  }));
}

/** Whether there is something that a save would write and the file does not hold. */
export function isEdited(state: Pick<DocumentState, 'history'>): boolean {
  return !isAtSavedPoint(state.history);
}
