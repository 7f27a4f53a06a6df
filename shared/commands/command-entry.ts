/** The menus of the menu bar, left to right. */
export type MenuName = 'file' | 'edit' | 'statement' | 'arrange' | 'view' | 'help';

/** Every menu, in the order of the menu bar. */
export const MENUS: readonly MenuName[] = ['file', 'edit', 'statement', 'arrange', 'view', 'help'];

/** The menus within menus. */
export type SubmenuName =
  | 'newFrom'
  | 'picture'
  | 'go'
  | 'kind'
  | 'nudge'
  | 'theme'
  | 'textSize'
  | 'language';

/** The submenus of a card's context menu, which hold the rarer commands. */
export type GatheringName = 'restructure' | 'examine' | 'frame' | 'branch';

/**
 * What a user can do, described once: the native menu, the context menu, the toolbar, the
 * shortcut sheet and the tests all read it. What a command does and when it is enabled is the
 * window's part, in `renderer/commands`, keyed by the same id.
 */
export interface CommandEntry {
  readonly menu: MenuName;
  /** Commands of one menu with the same group stand together; a line is drawn between groups. */
  readonly group: number;
  /**
   * Keys as Electron accelerators write them. The window listens for them itself, so that keys
   * typed into a text field stay text; the menu only shows them.
   */
  readonly shortcut?: string;
  /** Other keys for the same command, listed after the first; `Ctrl` alone is for systems other than macOS. */
  readonly alternates?: readonly string[];
  /** A `toggle` shows a tick; a `choice` shows which one of its group is in force. */
  readonly shape?: 'toggle' | 'choice';
  /**
   * Also offered by the context menu of a card: at once, or in the menu named there, whose label is `gathering.NAME`,
   * where that menu would otherwise be long.
   */
  readonly inContextMenu?: true | GatheringName;
  /** Works while a text field has the focus; other shortcuts then belong to the field. */
  readonly whileTyping?: true;
  /** Its keys work while a dialog lies over the map, which nobody is looking at then. */
  readonly overDialogs?: true;
  /** Known to the app but in no menu. */
  readonly hidden?: true;
  /**
   * What the platform itself does in a text field: its menu item then works there too, and the
   * window is told by an event of the page when it is chosen elsewhere.
   */
  readonly role?: 'cut' | 'copy' | 'paste';
  /** In the menu named by this submenu, whose label is `submenu.NAME`. */
  readonly submenu?: SubmenuName;
}
