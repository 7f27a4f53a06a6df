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

/** The menus within the context menu of a card, which hold what is rarer. */
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
  /** Other keys for the same, listed after the first; `Ctrl` alone is for other systems than macOS. */
  readonly alternates?: readonly string[];
  /** A `toggle` shows a tick; a `choice` shows which one of its group is in force. */
  readonly shape?: 'toggle' | 'choice';
  /**
   * Also offered by the context menu of a card: at once, or in the menu named there, whose label is
   * `gathering.NAME`, where that menu would else be long.
   */
  readonly inContextMenu?: true | GatheringName;
  /** Works while a text field has the focus; other shortcuts then belong to the field. */
  readonly whileTyping?: true;
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

const TABLE = {
  'file.new': { menu: 'file', group: 1, shortcut: 'CmdOrCtrl+N', whileTyping: true },
  'file.newFromSample': { menu: 'file', group: 1, submenu: 'newFrom' },
  'file.newPolicyMotion': { menu: 'file', group: 1, submenu: 'newFrom' },
  'file.newForAndAgainst': { menu: 'file', group: 1, submenu: 'newFrom' },
  'file.open': { menu: 'file', group: 1, shortcut: 'CmdOrCtrl+O', whileTyping: true },
  'file.save': { menu: 'file', group: 3, shortcut: 'CmdOrCtrl+S', whileTyping: true },
  'file.saveAs': { menu: 'file', group: 3, shortcut: 'CmdOrCtrl+Shift+S', whileTyping: true },
  'file.versions': { menu: 'file', group: 3, shortcut: 'CmdOrCtrl+Alt+S', whileTyping: true },
  'file.recoverEdits': { menu: 'file', group: 3 },
  'file.saveAndClose': { menu: 'file', group: 3, hidden: true },
  'file.exportPicture': { menu: 'file', group: 4, shortcut: 'CmdOrCtrl+Alt+E' },
  'file.exportPng': { menu: 'file', group: 4, shortcut: 'CmdOrCtrl+Shift+E', submenu: 'picture' },
  'file.exportPng1x': { menu: 'file', group: 4, submenu: 'picture' },
  'file.exportPng4x': { menu: 'file', group: 4, submenu: 'picture' },
  'file.exportSvg': { menu: 'file', group: 4, submenu: 'picture' },
  'file.print': { menu: 'file', group: 5, shortcut: 'CmdOrCtrl+P', whileTyping: true },
  'file.close': { menu: 'file', group: 9, shortcut: 'CmdOrCtrl+W', whileTyping: true },
  'edit.undo': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+Z' },
  'edit.redo': {
    menu: 'edit',
    group: 1,
    shortcut: 'CmdOrCtrl+Shift+Z',
    alternates: ['Ctrl+Y'],
  },
  'edit.cut': {
    menu: 'edit',
    group: 2,
    shortcut: 'CmdOrCtrl+X',
    role: 'cut',
    inContextMenu: true,
  },
  'edit.copy': {
    menu: 'edit',
    group: 2,
    shortcut: 'CmdOrCtrl+C',
    role: 'copy',
    inContextMenu: true,
  },
  'edit.paste': {
    menu: 'edit',
    group: 2,
    shortcut: 'CmdOrCtrl+V',
    role: 'paste',
    inContextMenu: true,
  },
  'edit.copyPicture': { menu: 'edit', group: 2 },
  'edit.copySvg': { menu: 'edit', group: 2 },
  'edit.copyOutline': { menu: 'edit', group: 2 },
  'edit.duplicate': {
    menu: 'edit',
    group: 2,
    shortcut: 'CmdOrCtrl+D',
    inContextMenu: 'restructure',
  },
  'edit.delete': { menu: 'edit', group: 3, shortcut: 'Delete', inContextMenu: true },
  'edit.deleteBranch': {
    menu: 'edit',
    group: 3,
    shortcut: 'CmdOrCtrl+Shift+Delete',
    inContextMenu: 'branch',
  },
  'edit.selectAll': { menu: 'edit', group: 4, shortcut: 'CmdOrCtrl+A' },
  'edit.selectBranch': {
    menu: 'edit',
    group: 4,
    shortcut: 'CmdOrCtrl+Shift+A',
    inContextMenu: 'branch',
  },
  'edit.selectNone': { menu: 'edit', group: 4, shortcut: 'Escape' },
  'edit.hold': { menu: 'edit', group: 4, shortcut: 'Shift+Space', shape: 'toggle' },
  'edit.goUp': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'Up' },
  'edit.goDown': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'Down' },
  'edit.goLeft': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'Left' },
  'edit.goRight': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'Right' },
  'edit.goParent': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+Up' },
  'edit.goChild': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+Down' },
  'edit.goPrevious': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+Left' },
  'edit.goNext': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+Right' },
  'edit.goArgument': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+Shift+Up' },
  'edit.goFrame': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'Shift+F2' },
  'edit.goBack': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+[' },
  'edit.goForward': { menu: 'edit', group: 5, submenu: 'go', shortcut: 'CmdOrCtrl+]' },
  'edit.find': { menu: 'edit', group: 6, shortcut: 'CmdOrCtrl+F', whileTyping: true },
  'edit.findNext': { menu: 'edit', group: 6, shortcut: 'F3', whileTyping: true },
  'edit.findPrevious': { menu: 'edit', group: 6, shortcut: 'Shift+F3', whileTyping: true },
  'statement.edit': {
    menu: 'statement',
    group: 1,
    shortcut: 'Enter',
    alternates: ['F2'],
    inContextMenu: true,
  },
  'statement.addReason': {
    menu: 'statement',
    group: 2,
    shortcut: 'CmdOrCtrl+Enter',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addObjection': {
    menu: 'statement',
    group: 2,
    shortcut: 'CmdOrCtrl+Shift+Enter',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addEvidence': {
    menu: 'statement',
    group: 2,
    shortcut: 'CmdOrCtrl+E',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addCoPremise': {
    menu: 'statement',
    group: 2,
    shortcut: 'CmdOrCtrl+J',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addUndercut': {
    menu: 'statement',
    group: 2,
    shortcut: 'CmdOrCtrl+U',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addSibling': {
    menu: 'statement',
    group: 2,
    shortcut: 'Alt+Enter',
    inContextMenu: true,
    whileTyping: true,
  },
  'statement.addPosition': {
    menu: 'statement',
    group: 3,
    shortcut: 'CmdOrCtrl+Shift+P',
    whileTyping: true,
  },
  'statement.addPositionAgainst': {
    menu: 'statement',
    group: 3,
    shortcut: 'CmdOrCtrl+Shift+C',
    whileTyping: true,
  },
  'statement.addLoose': {
    menu: 'statement',
    group: 3,
    shortcut: 'CmdOrCtrl+Shift+N',
    whileTyping: true,
  },
  'statement.addNote': { menu: 'statement', group: 3 },
  'statement.kindMotion': {
    menu: 'statement',
    group: 4,
    submenu: 'kind',
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+1',
    inContextMenu: true,
  },
  'statement.kindPosition': {
    menu: 'statement',
    group: 4,
    submenu: 'kind',
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+2',
    inContextMenu: true,
  },
  'statement.kindClaim': {
    menu: 'statement',
    group: 4,
    submenu: 'kind',
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+3',
    inContextMenu: true,
  },
  'statement.kindEvidence': {
    menu: 'statement',
    group: 4,
    submenu: 'kind',
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+4',
    inContextMenu: true,
  },
  'statement.flipRelation': {
    menu: 'statement',
    group: 4,
    shortcut: 'CmdOrCtrl+Shift+F',
    inContextMenu: 'restructure',
  },
  'statement.linkSupport': {
    menu: 'statement',
    group: 5,
    shortcut: 'CmdOrCtrl+Shift+R',
    inContextMenu: 'restructure',
  },
  'statement.linkAttack': {
    menu: 'statement',
    group: 5,
    shortcut: 'CmdOrCtrl+Shift+K',
    inContextMenu: 'restructure',
  },
  'statement.moveUnder': {
    menu: 'statement',
    group: 5,
    shortcut: 'CmdOrCtrl+Shift+U',
    inContextMenu: 'restructure',
  },
  'statement.split': {
    menu: 'statement',
    group: 6,
    shortcut: 'CmdOrCtrl+Shift+D',
    inContextMenu: 'restructure',
    whileTyping: true,
  },
  'statement.merge': {
    menu: 'statement',
    group: 6,
    shortcut: 'CmdOrCtrl+Shift+J',
    inContextMenu: 'restructure',
  },
  'statement.why': {
    menu: 'statement',
    group: 7,
    shortcut: 'Shift+F8',
    inContextMenu: true,
  },
  'statement.restoreEarlier': { menu: 'statement', group: 1, hidden: true, inContextMenu: true },
  'statement.whatIf': {
    menu: 'statement',
    group: 7,
    shortcut: 'CmdOrCtrl+F8',
    inContextMenu: 'examine',
  },
  'statement.neighbours': {
    menu: 'statement',
    group: 7,
    shortcut: 'F9',
    shape: 'toggle',
    inContextMenu: 'examine',
  },
  'arrange.all': { menu: 'arrange', group: 1, shortcut: 'CmdOrCtrl+L' },
  'arrange.branch': {
    menu: 'arrange',
    group: 1,
    shortcut: 'CmdOrCtrl+Shift+L',
    inContextMenu: 'branch',
  },
  'arrange.topDown': {
    menu: 'arrange',
    group: 2,
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+5',
  },
  'arrange.leftRight': {
    menu: 'arrange',
    group: 2,
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+6',
  },
  'arrange.forAgainst': {
    menu: 'arrange',
    group: 2,
    shape: 'choice',
    shortcut: 'CmdOrCtrl+Alt+7',
  },
  'arrange.earlier': { menu: 'arrange', group: 3, shortcut: 'Alt+Shift+Up' },
  'arrange.later': { menu: 'arrange', group: 3, shortcut: 'Alt+Shift+Down' },
  'arrange.nudgeUp': { menu: 'arrange', group: 4, submenu: 'nudge', shortcut: 'Alt+Up' },
  'arrange.nudgeDown': { menu: 'arrange', group: 4, submenu: 'nudge', shortcut: 'Alt+Down' },
  'arrange.nudgeLeft': { menu: 'arrange', group: 4, submenu: 'nudge', shortcut: 'Alt+Left' },
  'arrange.nudgeRight': { menu: 'arrange', group: 4, submenu: 'nudge', shortcut: 'Alt+Right' },
  'arrange.frame': { menu: 'arrange', group: 5, shortcut: 'CmdOrCtrl+G', inContextMenu: 'frame' },
  'arrange.renameFrame': { menu: 'arrange', group: 5, shortcut: 'F2', inContextMenu: 'frame' },
  'arrange.addToFrame': {
    menu: 'arrange',
    group: 5,
    shortcut: 'CmdOrCtrl+Alt+G',
    inContextMenu: 'frame',
  },
  'arrange.leaveFrame': { menu: 'arrange', group: 5, inContextMenu: 'frame' },
  'arrange.removeFrame': {
    menu: 'arrange',
    group: 5,
    shortcut: 'CmdOrCtrl+Shift+G',
    inContextMenu: 'frame',
  },
  'view.zoomIn': {
    menu: 'view',
    group: 1,
    shortcut: 'CmdOrCtrl+=',
    alternates: ['CmdOrCtrl+Shift+='],
    whileTyping: true,
  },
  'view.zoomOut': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+-', whileTyping: true },
  'view.actualSize': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+0', whileTyping: true },
  'view.fit': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+1', whileTyping: true },
  'view.fitSelection': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+2' },
  'view.inspector': { menu: 'view', group: 2, shortcut: 'CmdOrCtrl+I', shape: 'toggle' },
  'view.minimap': { menu: 'view', group: 2, shortcut: 'CmdOrCtrl+Shift+M', shape: 'toggle' },
  'view.outline': {
    menu: 'view',
    group: 2,
    shortcut: 'CmdOrCtrl+Shift+O',
    shape: 'toggle',
    whileTyping: true,
  },
  'view.evaluation': {
    menu: 'view',
    group: 2,
    shortcut: 'F8',
    shape: 'toggle',
    whileTyping: true,
  },
  'view.outcomes': { menu: 'view', group: 2, shape: 'toggle' },
  'view.heat': { menu: 'view', group: 2, shape: 'toggle' },
  'view.valueLenses': { menu: 'view', group: 2 },
  'view.stopEvaluating': {
    menu: 'view',
    group: 2,
    shortcut: 'CmdOrCtrl+Shift+F8',
    shape: 'toggle',
    whileTyping: true,
  },
  'view.review': { menu: 'view', group: 2, shortcut: 'F7', shape: 'toggle', whileTyping: true },
  'view.crossExamination': { menu: 'view', group: 2, shortcut: 'Shift+F7' },
  'view.neighbours': { menu: 'view', group: 2, shape: 'toggle' },
  'view.nextPane': { menu: 'view', group: 2, shortcut: 'F6', whileTyping: true },
  'view.previousPane': { menu: 'view', group: 2, shortcut: 'Shift+F6', whileTyping: true },
  'view.lens': { menu: 'view', group: 3, shape: 'toggle' },
  'view.focusBranch': {
    menu: 'view',
    group: 3,
    shortcut: 'CmdOrCtrl+B',
    inContextMenu: 'branch',
  },
  'view.fold': {
    menu: 'view',
    group: 3,
    shortcut: 'CmdOrCtrl+.',
    shape: 'toggle',
    inContextMenu: 'branch',
  },
  'view.foldAll': { menu: 'view', group: 3 },
  'view.unfoldAll': { menu: 'view', group: 3 },
  'view.showAll': { menu: 'view', group: 3, shortcut: 'CmdOrCtrl+Shift+B' },
  'view.themeSystem': { menu: 'view', group: 4, submenu: 'theme', shape: 'choice' },
  'view.themeLight': { menu: 'view', group: 4, submenu: 'theme', shape: 'choice' },
  'view.themeDark': { menu: 'view', group: 4, submenu: 'theme', shape: 'choice' },
  'view.themeContrast': { menu: 'view', group: 4, submenu: 'theme', shape: 'choice' },
  'view.textLarger': {
    menu: 'view',
    group: 4,
    submenu: 'textSize',
    shortcut: 'CmdOrCtrl+Alt+=',
    whileTyping: true,
  },
  'view.textSmaller': {
    menu: 'view',
    group: 4,
    submenu: 'textSize',
    shortcut: 'CmdOrCtrl+Alt+-',
    whileTyping: true,
  },
  'view.textSize100': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.textSize115': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.textSize130': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.textSize150': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.textSize175': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.textSize200': { menu: 'view', group: 4, submenu: 'textSize', shape: 'choice' },
  'view.languageSystem': { menu: 'view', group: 4, submenu: 'language', shape: 'choice' },
  'view.languageEnglish': { menu: 'view', group: 4, submenu: 'language', shape: 'choice' },
  'view.languageJapanese': { menu: 'view', group: 4, submenu: 'language', shape: 'choice' },
  'help.palette': { menu: 'help', group: 1, shortcut: 'CmdOrCtrl+K', whileTyping: true },
  'help.shortcuts': { menu: 'help', group: 1, shortcut: 'F1', whileTyping: true },
  'help.firstSteps': { menu: 'help', group: 1, shape: 'toggle' },
  'help.hints': { menu: 'help', group: 1, shape: 'toggle' },
  'help.repeatHints': { menu: 'help', group: 1 },
} as const satisfies Readonly<Record<string, CommandEntry>>;

/** Names a command: its menu, a dot, and what it does. Its label is the message `command.ID`. */
export type CommandId = keyof typeof TABLE;

/** Every command by its id, in menu order. */
export const COMMAND_TABLE: Readonly<Record<CommandId, CommandEntry>> = TABLE;

/** Every command's id, in menu order. */
export const COMMAND_IDS: readonly CommandId[] = Object.keys(TABLE) as CommandId[];
