/**
 * Every word the app's window and menus show, in English. Keys are paths; `{{name}}` stands for a
 * value. Other languages are typed against this one, so that none can lack a message.
 */
export const en = {
  menu: {
    file: 'File',
    edit: 'Edit',
    statement: 'Statement',
    arrange: 'Arrange',
    view: 'View',
    help: 'Help',
  },
  submenu: {
    newFrom: 'New From',
    kind: 'Kind',
    theme: 'Appearance',
    picture: 'Export Picture',
    openRecent: 'Open Recent',
  },
  command: {
    file: {
      new: 'New Map',
      newFromSample: 'Finished Map: Strike Capability',
      newPolicyMotion: 'Template: Policy Motion',
      newForAndAgainst: 'Template: For and Against',
      open: 'Open…',
      save: 'Save',
      saveAs: 'Save As…',
      saveAndClose: 'Save and Close',
      exportPng: 'PNG, 2x…',
      exportPng1x: 'PNG, 1x…',
      exportPng4x: 'PNG, 4x…',
      exportSvg: 'SVG…',
      close: 'Close Window',
    },
    edit: {
      undo: 'Undo',
      redo: 'Redo',
      delete: 'Delete',
      deleteBranch: 'Delete With Branch',
      selectAll: 'Select All',
      selectBranch: 'Select Branch',
      selectNone: 'Select Nothing',
    },
    statement: {
      edit: 'Edit Text',
      addReason: 'Add Reason',
      addObjection: 'Add Objection',
      addEvidence: 'Add Evidence',
      addCoPremise: 'Add Co-premise',
      addUndercut: 'Add Undercut',
      addPosition: 'Add Position',
      addLoose: 'Add Loose Statement',
      kindMotion: 'Motion',
      kindPosition: 'Position',
      kindClaim: 'Claim',
      kindEvidence: 'Evidence',
      flipRelation: 'Turn Support Into Attack, or Back',
    },
    arrange: {
      all: 'Arrange Map',
      branch: 'Arrange Branch',
      earlier: 'Move Before Sibling',
      later: 'Move After Sibling',
    },
    view: {
      zoomIn: 'Zoom In',
      zoomOut: 'Zoom Out',
      actualSize: 'Actual Size',
      fit: 'Fit Map',
      fitSelection: 'Fit Selection',
      inspector: 'Inspector',
      minimap: 'Minimap',
      themeSystem: 'Like the System',
      themeLight: 'Light',
      themeDark: 'Dark',
    },
    help: { shortcuts: 'Keyboard Shortcuts' },
  },
} as const;

/** The shape every language's messages have. */
export type Messages = Widen<typeof en>;

type Widen<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Widen<Tree[Key]> };
