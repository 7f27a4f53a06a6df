import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { StartingPoint } from '../../../shared/ipc/document-payloads.ts';
import type { Settings } from '../../../shared/ipc/shell-payloads.ts';
import { FIRST_MAP, STARTING_POINTS } from '../../../shared/ipc/starting-points.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { createPathQueue, type PathQueue } from '../../files/path-queue.ts';
import { tell } from '../dialogs/ask.ts';
import { pickMaps } from '../dialogs/native-dialogs.ts';
import type { SaveDesk } from '../documents/document-desk.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import { type OpenDesk, openDocument } from '../documents/open-documents.ts';
import { RecentMaps } from '../documents/recent-maps.ts';
import type { Journals } from '../journal/journals.ts';
import type { Log } from '../logging/log.ts';
import { carryOutCommand } from '../menus/carry-out-command.ts';
import { MenuBar } from '../menus/menu-bar.ts';
import { offerTextContextMenu } from '../menus/text-context-menu.ts';
import type { KeptState } from '../settings/open-preferences.ts';
import { createVersionStore, type VersionStore } from '../versions/version-store.ts';
import { watchFile } from '../watching/watch-file.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { bringToFront, DocumentWindows } from '../windows/document-windows.ts';
import { mendPage } from '../windows/mend-page.ts';
import { say, speak } from '../words.ts';
import { PRELOAD_PATH } from './app-paths.ts';
import { describeApp } from './describe-app.ts';

export interface ShellParts {
  readonly kept: KeptState;
  readonly fileSystem: FileSystem;
  readonly queue: PathQueue;
  readonly log: Log;
  readonly journals: Journals;
  readonly page: URL;
}

/** Ties windows, menus, settings and files together; what they do is theirs. */
export class Shell {
  readonly windows: DocumentWindows;
  readonly menuBar: MenuBar;
  readonly recentMaps: RecentMaps;
  readonly versions: VersionStore;
  readonly #parts: ShellParts;
  readonly #fileJobs = createPathQueue();
  readonly #openDesk: OpenDesk<DocumentWindow>;

  constructor(parts: ShellParts) {
    const { kept, log, page, fileSystem, journals } = parts;
    this.#parts = parts;
    this.windows = new DocumentWindows({
      preloadPath: PRELOAD_PATH,
      address: page.href,
      windowState: kept.windowState,
      readTextSize: () => this.settings.textSize,
      findJournal: (place) => journals.take(place) ?? journals.create(),
      attend: (window) => {
        this.menuBar.attend(window);
        offerTextContextMenu(window.contents);
        mendPage(window, log);
        this.#watchFile(window);
        this.#tellOfKept(window);
      },
    });
    journals.followKept((count) => this.windows.broadcast('recovery:kept', { count }));
    this.versions = createVersionStore({
      folder: join(app.getPath('userData'), 'versions'),
      fileSystem,
      queue: parts.queue,
      readLimitBytes: () => this.settings.versionsMegabytes * 1e6,
      warn: log.warn,
    });
    this.recentMaps = new RecentMaps(kept.preferences, () => this.menuBar.rebuildAll());
    this.menuBar = new MenuBar({
      // A reload loses edits, so it is for those who run the development server.
      isDevelopment: page.protocol === 'http:',
      listWindows: () => this.windows.list(),
      listRecentMaps: () => this.recentMaps.list(),
      invoke: (window, invocation) => carryOutCommand(this, window, invocation),
      openRecent: (window, path) => void this.open([path], window),
      clearRecent: () => this.recentMaps.clear(),
    });
    this.#openDesk = {
      fileSystem,
      findHolding: (identity) => this.windows.findHolding(identity),
      bringToFront,
      create: (place) => this.windows.create(place),
      rememberMap: (path) => this.recentMaps.remember(path),
      rememberFolder: (folder) => this.recentMaps.rememberFolder(folder),
      forgetMap: (path) => this.recentMaps.forget(path),
      tellNotOpened: (name, detail) => {
        const message = say('notOpened.message', { name });
        void tell(this.windows.findFocused()?.window, { type: 'error', message, detail });
      },
    };
    applyTheme(this.settings.theme);
    speak(this.settings.language, app.getLocale());
  }

  get log(): Log {
    return this.#parts.log;
  }

  get settings(): Settings {
    return this.#parts.kept.preferences.read().settings;
  }

  changeSettings(change: Partial<Settings>): Settings {
    const settings = { ...this.settings, ...change };
    void this.#parts.kept.preferences.update((value) => ({ ...value, settings }));
    applyTheme(settings.theme);
    if (change.language !== undefined) this.#speak(change.language);
    for (const window of this.windows.list()) window.setTextSize(settings.textSize);
    this.windows.broadcast('settings:changed', settings);
    return settings;
  }

  #speak(language: Settings['language']): void {
    speak(language, app.getLocale());
    describeApp();
    this.menuBar.rebuildAll();
  }

  get journals(): Journals {
    return this.#parts.journals;
  }

  /** Shows each document with edits that were never saved, to offer them. */
  offerLeftovers(): void {
    for (const place of this.journals.listPlaces()) {
      const holding = place.kind === 'file' ? this.windows.findHolding(place.identity) : undefined;
      if (holding === undefined) this.windows.create(place);
      else offerIn(holding, place);
    }
  }

  #tellOfKept(attended: DocumentWindow): void {
    const count = this.journals.listPlaces().length;
    if (count > 0) attended.send('recovery:kept', { count });
    attended.window.once('closed', () => this.journals.giveBack(attended.journal));
  }

  /** Begins a map: a template takes the place of the asking window's map if that is empty and untouched. */
  create(from: StartingPoint, asker?: DocumentWindow): void {
    const isForNothing = asker?.place.kind === 'empty' && asker.isUntouched;
    if (asker !== undefined && isForNothing && from.kind !== 'empty') asker.replaceDocument(from);
    else this.windows.create(from);
  }

  /**
   * The map of a start that asks for none: the bundled one, to show what a map is, or, if there are recent maps, an
   * empty one that offers these.
   */
  createFirst(): void {
    this.create(this.recentMaps.list().length === 0 ? FIRST_MAP : STARTING_POINTS['file.new']);
  }

  /** Opens files one after the other; the first may take the place of an untouched map. */
  async open(paths: readonly string[], asker: DocumentWindow | undefined): Promise<void> {
    let reusable = asker ?? this.windows.findFocused();
    for (const path of paths) {
      await openDocument(this.#openDesk, path, reusable);
      reusable = undefined;
    }
  }

  /** Opens a map of the list; a path that is not on it opens nothing. */
  async openRecent(asker: DocumentWindow, path: string): Promise<void> {
    if (this.recentMaps.list().includes(path)) await this.open([path], asker);
  }

  async askAndOpen(asker: DocumentWindow | undefined): Promise<void> {
    const paths = await pickMaps(asker?.window, this.recentMaps.findLastFolder());
    await this.open(paths, asker);
  }

  /** Runs whatever reads or writes a window's file one after the other, so that each knows the result of the last. */
  attendFile<Value>(window: DocumentWindow, job: () => Promise<Value>): Promise<Value> {
    return this.#fileJobs.run(String(window.contents.id), job);
  }

  #watchFile(watched: DocumentWindow): void {
    const { id } = watched.contents;
    const stop = watchFile({
      fileSystem: this.#parts.fileSystem,
      findPlace: () => watched.place,
      run: (look) => this.#fileJobs.run(String(id), look),
      tell: (state) => watched.send('document:changed-outside', { state }),
      tellWritable: (writable) => watched.send('document:writable-outside', { writable }),
    });
    watched.window.once('closed', stop);
  }

  createSaveDesk(window: DocumentWindow): SaveDesk {
    const { journal } = window;
    return {
      fileSystem: this.#parts.fileSystem,
      queue: this.#parts.queue,
      dialogs: window.dialogs,
      findLastFolder: () => this.recentMaps.findLastFolder(),
      rememberFolder: (folder) => this.recentMaps.rememberFolder(folder),
      rememberMap: (path) => this.recentMaps.remember(path),
      keepVersions: (identity, earlier, text) => {
        if (earlier !== null) void this.versions.record(identity, earlier.text, earlier.savedAt);
        void this.versions.record(identity, text, Date.now());
      },
      isOpenElsewhere: (identity) => {
        const holding = this.windows.findHolding(identity);
        return holding !== undefined && holding !== window;
      },
      noteSaving: (target) => journal.noteKnown(target),
      log: (message) => this.log.warn(message),
    };
  }
}

/** Offers older edits in a window that already shows the document, unless they would replace newer ones. */
function offerIn(holding: DocumentWindow, place: DocumentPlace): void {
  bringToFront(holding);
  if (!holding.isEdited) {
    holding.replaceDocument(place);
    return;
  }
  const message = say('recovery.busy');
  void tell(holding.window, { type: 'info', message, detail: say('recovery.busyDetail') });
}

/** High contrast is light or dark as the system is; the page does the rest. */
function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}
