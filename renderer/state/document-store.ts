import { createStore, type StoreApi } from 'zustand/vanilla';
import { createHistory, type History, isAtSavedPoint } from '../../shared/history/history.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** Why nothing may be edited, when nothing may. */
export type Access = 'writable' | 'newer-version' | 'salvaged';

export interface DocumentState {
  readonly map: ArgumentMap;
  readonly history: History;
  /** Name of the file, or of the sample the map came from; empty for a new one. */
  readonly name: string;
  readonly isFile: boolean;
  readonly access: Access;
  readonly saving: boolean;
}

export type DocumentStore = StoreApi<DocumentState>;

export function createDocumentStore(
  given: Pick<DocumentState, 'map' | 'name' | 'isFile' | 'access'>,
): DocumentStore {
  return createStore<DocumentState>(() => ({ ...given, history: createHistory(), saving: false }));
}

/** Whether there is something that a save would write and the file does not hold. */
export function isEdited(state: Pick<DocumentState, 'history'>): boolean {
  return !isAtSavedPoint(state.history);
}
