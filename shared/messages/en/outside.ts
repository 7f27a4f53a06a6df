/** What is said when a document's file changes while it is open here, and the merge that follows. */
export const OUTSIDE_MESSAGES = {
  outside: {
    label: 'File status',
    changed: 'Another program changed “{{name}}”, and you changed the map here.',
    damaged: 'Another program wrote something to “{{name}}” that cannot be opened as a map.',
    missing: '“{{name}}” was moved, renamed or deleted. The map now exists only in this window.',
    unreadable: '“{{name}}” can no longer be read. The map now exists only in this window.',
    reloaded:
      '“{{name}}” was changed by another program and has been updated here. Undo reverses this.',
    shown: '“{{name}}” was changed by another program and has been updated here.',
    editable:
      '“{{name}}” was changed by another program and has been updated here. It can now be edited.',
    locked:
      '“{{name}}” can no longer be written to: the file, its folder or its disk is read-only. Edits are kept safe on this computer; use Save As to write them to another file.',
    unlocked: '“{{name}}” can be written to again.',
    merged: 'Both versions are merged. Undo reverses this.',
    back: '“{{name}}” is available again.',
    saveFirst: 'The file was changed by another program. Nothing was overwritten.',
    merge: 'Merge…',
    take: 'Take Theirs',
    keep: 'Keep Mine',
    saveAgain: 'Save Again',
    differences: 'Differences…',
    differencesTitle: 'What the other program changed',
    mergeTitle: 'Merge two versions',
    mergeExplain:
      'Everything except the conflicts below merges automatically. Choose one side for each; a single Undo reverses the merge.',
    tally: 'Of {{all}} conflicts, {{mine}} use mine and {{theirs}} use theirs.',
    allMine: 'Mine for All',
    allTheirs: 'Theirs for All',
    mine: 'Mine',
    theirs: 'Theirs',
    before: 'Before: {{value}}',
    removed: 'Removed',
    kept: 'Kept: {{value}}',
    apply: 'Merge',
    close: 'Close',
  },
  outsideAct: { reload: 'Accept External Changes', merge: 'Merge' },
} as const;
