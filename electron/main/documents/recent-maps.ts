import { app } from 'electron';
import type { JsonFile } from '../settings/json-file.ts';
import type { Preferences } from '../settings/preferences.ts';
import { forgetFile, rememberFile } from '../settings/recent-files.ts';

/** The maps opened or saved last and the folder they were in. */
export class RecentMaps {
  readonly #preferences: JsonFile<Preferences>;
  readonly #announce: () => void;

  /** Calls `announce` whenever the list changes. */
  constructor(preferences: JsonFile<Preferences>, announce: () => void) {
    this.#preferences = preferences;
    this.#announce = announce;
  }

  list(): readonly string[] {
    return this.#preferences.read().recentFiles;
  }

  remember(path: string): void {
    app.addRecentDocument(path);
    this.#set(rememberFile(this.list(), path));
  }

  /** Removes a file from the list; true when it was on the list. */
  forget(path: string): boolean {
    const wasListed = this.list().includes(path);
    if (wasListed) {
      this.#set(forgetFile(this.list(), path));
    }
    return wasListed;
  }

  clear(): void {
    app.clearRecentDocuments();
    this.#set([]);
  }

  findLastFolder(): string {
    const { lastFolder } = this.#preferences.read();
    return lastFolder === '' ? app.getPath('documents') : lastFolder;
  }

  rememberFolder(lastFolder: string): void {
    void this.#preferences.update((value) => ({ ...value, lastFolder }));
  }

  #set(recentFiles: string[]): void {
    void this.#preferences.update((value) => ({ ...value, recentFiles }));
    this.#announce();
  }
}
