import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventChannel } from '../../../shared/ipc/channels.ts';
import type { Events } from '../../../shared/ipc/contract.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import type { WindowJournal } from '../journal/window-journal.ts';
import type { JsonFile } from '../settings/json-file.ts';
import { DocumentWindow } from './document-window.ts';
import { GROUND_COLOURS } from './ground-colour.ts';
import { placeWindow, type WindowState } from './window-placement.ts';

export interface DocumentWindowsOptions {
  readonly preloadPath: string;
  readonly address: string;
  readonly windowState: JsonFile<WindowState>;
  /** In percent. */
  readonly readTextSize: () => number;
  /** The journal of a document that is about to be shown. */
  readonly findJournal: (place: DocumentPlace) => WindowJournal;
  /** Called for each new window that people will see, before its page loads. */
  readonly attend: (window: DocumentWindow) => void;
}

/** All windows of the app, each with its document. */
export class DocumentWindows {
  readonly #options: DocumentWindowsOptions;
  readonly #byContentsId = new Map<number, DocumentWindow>();

  constructor(options: DocumentWindowsOptions) {
    this.#options = options;
    nativeTheme.on('updated', () => {
      for (const each of this.list()) {
        each.window.setBackgroundColor(findGroundColour());
      }
    });
  }

  create(place: DocumentPlace, isHidden = false): DocumentWindow {
    const { preloadPath, address, windowState, readTextSize, findJournal, attend } = this.#options;
    const remembered = windowState.read();
    const inFront = this.findFocused()?.window;
    const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
    const created = new DocumentWindow({
      place,
      findJournal,
      bounds: placeWindow(
        remembered.bounds,
        inFront?.getNormalBounds(),
        workAreas.map((display) => display.workArea),
      ),
      backgroundColour: findGroundColour(),
      textSize: readTextSize(),
      preloadPath,
      address,
      isHidden,
    });
    this.#follow(created, !isHidden);
    if (isHidden) {
      return created;
    }
    attend(created);
    if (remembered.maximized && inFront === undefined) {
      created.window.once('ready-to-show', () => created.window.maximize());
    }
    return created;
  }

  list(): readonly DocumentWindow[] {
    return [...this.#byContentsId.values()];
  }

  find(contentsId: number): DocumentWindow | undefined {
    return this.#byContentsId.get(contentsId);
  }

  findOf(window: BrowserWindow | undefined | null): DocumentWindow | undefined {
    return this.list().find((each) => each.window === window);
  }

  /** The window in front, or the last one opened when the app is not in front. */
  findFocused(): DocumentWindow | undefined {
    return this.findOf(BrowserWindow.getFocusedWindow()) ?? this.list().at(-1);
  }

  findHolding(identity: string): DocumentWindow | undefined {
    return this.list().find(
      ({ expectedPlace: place }) => place.kind === 'file' && place.identity === identity,
    );
  }

  broadcast<Channel extends EventChannel>(channel: Channel, payload: Events[Channel]): void {
    for (const each of this.list()) {
      each.send(channel, payload);
    }
  }

  /** Closes every window in turn, asking where edits remain; false as soon as one has to stay. */
  async settleAll(): Promise<boolean> {
    for (const each of this.list().filter(({ isEdited }) => isEdited)) {
      // Closed while another one was asked about.
      if (each.window.isDestroyed()) continue;
      bringToFront(each);
      if (!(await each.closeGuard.settle())) {
        return false;
      }
      this.#end(each);
    }
    return true;
  }

  #follow(created: DocumentWindow, isRemembered: boolean): void {
    const { id } = created.contents;
    this.#byContentsId.set(id, created);
    /** While the page has still to let go of a window that is not known to be edited. */
    let leaving: { readonly isSettled: boolean } | null = null;
    created.window.on('close', (event) => {
      if (isRemembered) {
        this.#rememberPlace(created.window);
      }
      if (created.isEdited) {
        event.preventDefault();
        void this.#closeWhenSettled(created);
      } else {
        leaving = { isSettled: created.isSettled };
      }
    });
    created.contents.on('will-prevent-unload', (event) => {
      if (leaving === null) {
        // A reload, which loses edits, is for developers alone.
        event.preventDefault();
        return;
      }
      leaving = null;
      // The page knows of edits that it has not told of; it asks again once it has.
      created.send('command:invoked', { id: 'file.close', byKeys: false });
    });
    created.window.on('closed', () => {
      if (leaving?.isSettled === true) {
        void created.journal.clear();
      }
      this.#byContentsId.delete(id);
    });
  }

  async #closeWhenSettled(closing: DocumentWindow): Promise<void> {
    if (await closing.closeGuard.settle()) {
      this.#end(closing);
    }
  }

  /** Saved or given up: in either case there is nothing to restore. */
  #end(ending: DocumentWindow): void {
    void ending.journal.clear();
    if (!ending.window.isDestroyed()) {
      ending.window.destroy();
    }
  }

  #rememberPlace(window: BrowserWindow): void {
    void this.#options.windowState.update(() => ({
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    }));
  }
}

export function bringToFront({ window }: DocumentWindow): void {
  if (window.isMinimized()) {
    window.restore();
  }
  window.show();
  window.focus();
  // Elsewhere it would give the focus to the first window, whichever is asked for.
  if (process.platform === 'darwin') app.focus();
}

function findGroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND_COLOURS.dark : GROUND_COLOURS.light;
}
