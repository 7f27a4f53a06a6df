import { Menu } from 'electron';
import { COMMAND_IDS } from '../../../shared/commands/command-table.ts';
import type { Events, Payload } from '../../../shared/ipc/contract.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { buildMenu } from './build-menu.ts';
import { PAGELESS_COMMANDS } from './carry-out-command.ts';

type MenuState = Payload<'menu:set-state'>;

export interface MenuBarOptions {
  /** Offers what only developers need. */
  readonly isDevelopment: boolean;
  readonly listWindows: () => readonly DocumentWindow[];
  readonly listRecentMaps: () => readonly string[];
  readonly invoke: (
    window: DocumentWindow | undefined,
    invocation: Events['command:invoked'],
  ) => void;
  readonly openRecent: (window: DocumentWindow | undefined, path: string) => void;
  readonly clearRecent: () => void;
}

/** The menu bars: one per window, or on macOS one that follows the window in front. */
export class MenuBar {
  readonly #options: MenuBarOptions;
  readonly #menus = new WeakMap<DocumentWindow, Menu>();

  constructor(options: MenuBarOptions) {
    this.#options = options;
  }

  /** Gives a window its menus and keeps them in front while it is. */
  attend(window: DocumentWindow): void {
    this.rebuild(window);
    window.contents.on('render-process-gone', () => this.rebuild(window));
    if (process.platform === 'darwin') {
      window.window.on('focus', () => this.#show(window));
      window.window.on('closed', () => this.#showInFront());
    }
  }

  showWithoutWindow(): void {
    Menu.setApplicationMenu(
      this.#build(undefined, { enabled: [...PAGELESS_COMMANDS], checked: [] }),
    );
  }

  /** Takes over what a window says of its commands. */
  update(window: DocumentWindow, state: MenuState): void {
    const { undoLabel, redoLabel } = window.menuState;
    window.setMenuState(state);
    if (undoLabel === state.undoLabel && redoLabel === state.redoLabel) {
      this.#refresh(window);
    } else {
      // An item's label cannot be changed once its menu is made.
      this.rebuild(window);
    }
  }

  rebuild(window: DocumentWindow): void {
    this.#menus.set(window, this.#build(window, window.menuState));
    this.#show(window);
  }

  rebuildAll(): void {
    const windows = this.#options.listWindows();
    for (const window of windows) this.rebuild(window);
    if (windows.length === 0 && process.platform === 'darwin') this.showWithoutWindow();
  }

  /** One that is closed need not have been in front, and the one that is hears nothing of it. */
  #showInFront(): void {
    const inFront = this.#options.listWindows().find(({ window }) => window.isFocused());
    if (inFront === undefined) this.showWithoutWindow();
    else this.#show(inFront);
  }

  #refresh(window: DocumentWindow): void {
    const menu = this.#menus.get(window);
    const enabled = new Set(window.menuState.enabled);
    const checked = new Set(window.menuState.checked);
    for (const id of COMMAND_IDS) {
      const item = menu?.getMenuItemById(id);
      if (item) {
        item.enabled = enabled.has(id);
        item.checked = checked.has(id);
      }
    }
  }

  #show(window: DocumentWindow): void {
    const menu = this.#menus.get(window) ?? null;
    if (process.platform !== 'darwin') {
      window.window.setMenu(menu);
    } else if (window.window.isFocused()) {
      Menu.setApplicationMenu(menu);
    }
  }

  #build(window: DocumentWindow | undefined, state: MenuState): Menu {
    const { isDevelopment, listRecentMaps, invoke, openRecent, clearRecent } = this.#options;
    const template = buildMenu({
      platform: process.platform,
      isDevelopment,
      state,
      recentFiles: listRecentMaps(),
      invoke: (invocation) => {
        invoke(window, invocation);
        // The click has toggled the tick; only the window knows whether it should be toggled.
        if (window !== undefined) {
          this.#refresh(window);
        }
      },
      openRecent: (path) => openRecent(window, path),
      clearRecent,
    });
    return Menu.buildFromTemplate(template);
  }
}
