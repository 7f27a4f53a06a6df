import { app, BrowserWindow, type WebContents } from 'electron';
import type { EventChannel } from '../../../shared/ipc/channels.ts';
import type { Events, Payload } from '../../../shared/ipc/contract.ts';
import type { FileDialogs } from '../dialogs/file-dialogs.ts';
import { createNativeDialogs } from '../dialogs/native-dialogs.ts';
import { type DocumentPlace, describePlace, isForeign } from '../documents/document-place.ts';
import type { WindowJournal } from '../journal/window-journal.ts';
import { PAGELESS_MENU_STATE } from '../menus/carry-out-command.ts';
import { SAFE_PREFERENCES } from '../security/safe-preferences.ts';
import { type CloseGuard, createCloseGuard } from './close-guard.ts';
import { type Bounds, SMALLEST_SIZE } from './window-placement.ts';
import { formatWindowTitle, shortenTitle } from './window-title.ts';

type MenuState = Payload<'menu:set-state'>;

export interface DocumentWindowOptions {
  readonly place: DocumentPlace;
  /** The journal of a document that is about to be shown. */
  readonly findJournal: (place: DocumentPlace) => WindowJournal;
  readonly bounds: Bounds;
  readonly backgroundColour: string;
  /** How large everything in the window is, in percent. */
  readonly textSize: number;
  readonly preloadPath: string;
  /** The page's address. */
  readonly address: string;
  /** A window that draws a picture and is never seen. */
  readonly isHidden: boolean;
}

/** A window and the one document in it. */
export class DocumentWindow {
  readonly window: BrowserWindow;
  readonly dialogs: FileDialogs;
  readonly closeGuard: CloseGuard;
  #place: DocumentPlace;
  #journal: WindowJournal;
  readonly #findJournal: DocumentWindowOptions['findJournal'];
  #status = { edited: false, title: '' };
  #menuState: MenuState | undefined;
  #textSize: number;
  #isListening = false;
  /** How many saves are under way. */
  #savings = 0;
  /** What the page has been told to read but has not asked for yet. */
  #arriving: DocumentPlace | undefined;
  #heldEvents: (() => void)[] = [];
  readonly #endings = new Set<() => void>();

  constructor(options: DocumentWindowOptions) {
    this.#place = options.place;
    this.#textSize = options.textSize;
    this.#findJournal = options.findJournal;
    this.#journal = options.findJournal(options.place);
    this.window = new BrowserWindow({
      ...options.bounds,
      minWidth: SMALLEST_SIZE.width,
      minHeight: SMALLEST_SIZE.height,
      show: false,
      backgroundColor: options.backgroundColour,
      title: app.getName(),
      webPreferences: {
        preload: options.preloadPath,
        ...SAFE_PREFERENCES,
        devTools: !app.isPackaged,
        backgroundThrottling: !options.isHidden,
      },
    });
    this.dialogs = createNativeDialogs(this.window);
    this.closeGuard = createCloseGuard({
      isEdited: () => this.#status.edited,
      ask: () => this.dialogs.askBeforeClosing(shortenTitle(this.#status.title)),
      requestSave: () => this.send('command:invoked', { id: 'file.saveAndClose', byKeys: false }),
    });
    this.#followPage();
    this.#showTitle();
    if (!options.isHidden) {
      this.window.once('ready-to-show', () => this.window.show());
    }
    this.window.loadURL(options.address).catch(() => {
      // `did-fail-load` and `render-process-gone` say more; nothing is to be done here.
    });
  }

  get contents(): WebContents {
    return this.window.webContents;
  }

  /** The place of the document that the page has: what the page asks for and says is about this one. */
  get place(): DocumentPlace {
    return this.#place;
  }

  /** The place of the document that the window shows or is about to show. */
  get expectedPlace(): DocumentPlace {
    return this.#arriving ?? this.#place;
  }

  get journal(): WindowJournal {
    return this.#journal;
  }

  /** Whether the page works and holds nothing that is not saved. */
  get isSettled(): boolean {
    return this.#isListening && !this.#status.edited;
  }

  get isEdited(): boolean {
    return this.#status.edited;
  }

  /** What the menus show for this window. */
  get menuState(): MenuState {
    return this.#menuState ?? PAGELESS_MENU_STATE;
  }

  /** Whether the page has said what it can do, and so carries out commands. */
  get takesCommands(): boolean {
    return this.#menuState !== undefined;
  }

  /** Whether another document may take this one's place: the window is there, and nothing in it is the user's. */
  get isUntouched(): boolean {
    if (this.window.isDestroyed() || this.#savings > 0) return false;
    const place = this.expectedPlace;
    const isUsers = place.kind === 'file' || isForeign(place) || this.#journal.isOffered;
    return !isUsers && !this.#status.edited;
  }

  /** Keeps the document in the window while it is being saved: what is then known of its file is about no other. */
  async keepWhile<Value>(save: () => Promise<Value>): Promise<Value> {
    this.#savings += 1;
    try {
      return await save();
    } finally {
      this.#savings -= 1;
    }
  }

  setMenuState(state: MenuState): void {
    this.#menuState = state;
  }

  keepAt(place: DocumentPlace): void {
    this.#place = place;
    this.#showTitle();
  }

  /** Keeps what is unsaved in another journal from now on. */
  keepIn(journal: WindowJournal): void {
    this.#journal = journal;
  }

  /** Puts another document in the window: in the page that is there, if one works. */
  replaceDocument(place: DocumentPlace): void {
    this.#arriving = place;
    this.#showTitle();
    if (!this.#isListening) {
      this.contents.reload();
      return;
    }
    this.#forgetPage();
    this.contents.send('document:replaced' satisfies EventChannel);
  }

  /** Notes that the page has asked for its document: what it says from now on is about this one. */
  noteReading(): void {
    const arriving = this.#arriving;
    if (arriving === undefined) return;
    this.#arriving = undefined;
    this.keepIn(this.#findJournal(arriving));
    this.keepAt(arriving);
  }

  setStatus(status: { readonly edited: boolean; readonly title: string }): void {
    if (this.#arriving !== undefined) return;
    this.#status = status;
    this.#showTitle();
    this.#isListening = true;
    for (const deliver of this.#heldEvents.splice(0)) {
      deliver();
    }
  }

  /** Takes note of whether edits remain, as the page knows it when it asks to be closed. */
  noteCloseRequest(edited: boolean): void {
    this.#status = { ...this.#status, edited };
    this.#showTitle();
    if (!edited) {
      this.closeGuard.noteCloseRequest();
    }
  }

  /** Takes note of edits that were taken back: a window that closes before its page shows them would lose them. */
  noteUnsaved(): void {
    this.#status = { ...this.#status, edited: true };
    this.#showTitle();
  }

  /** Closes the window as its close button does, with the question about edits. */
  close(): void {
    this.window.close();
  }

  /** Makes everything in the window larger or smaller, in percent. */
  setTextSize(textSize: number): void {
    this.#textSize = textSize;
    this.contents.setZoomFactor(textSize / 100);
  }

  /** Tells the page something; kept back until the page listens. */
  send<Channel extends EventChannel>(channel: Channel, payload: Events[Channel]): void {
    const deliver = () => {
      if (!this.window.isDestroyed()) {
        this.contents.send(channel, payload);
      }
    };
    if (this.#isListening) {
      deliver();
    } else {
      this.#heldEvents.push(deliver);
    }
  }

  /** Calls once when the page that listens ends: reloaded, broken or closed; gives how to cancel that. */
  whenPageEnds(act: () => void): () => void {
    this.#endings.add(act);
    return () => this.#endings.delete(act);
  }

  #followPage(): void {
    this.window.on('page-title-updated', (event) => event.preventDefault());
    this.contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) {
        this.#forgetPage();
      }
    });
    // Each new page starts at its plain size.
    this.contents.on('did-navigate', () => this.setTextSize(this.#textSize));
    this.contents.on('render-process-gone', () => this.#forgetPage());
    this.window.once('closed', () => {
      this.closeGuard.noteStay();
      this.#endPage();
    });
  }

  #forgetPage(): void {
    // A save that the page was asked for will not come, and quitting must not wait for it.
    this.closeGuard.noteStay();
    // What was begun for a page that is still to come is its own.
    if (this.#isListening) this.#endPage();
    this.#isListening = false;
    this.#status = { edited: false, title: '' };
    this.#menuState = undefined;
    this.#showTitle();
  }

  #endPage(): void {
    const endings = [...this.#endings];
    this.#endings.clear();
    for (const act of endings) act();
  }

  #showTitle(): void {
    const place = this.expectedPlace;
    const { name } = describePlace(place);
    const title = this.#status.title === '' ? name : this.#status.title;
    this.window.setTitle(formatWindowTitle({ ...this.#status, title }, process.platform));
    this.window.setDocumentEdited(this.#status.edited);
    this.window.setRepresentedFilename(place.kind === 'file' ? place.path : '');
  }
}
