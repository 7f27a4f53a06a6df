/** What is said when a document's file changes while it is open here, and the merge that follows. */
export const OUTSIDE_MESSAGES = {
  outside: {
    label: 'News of the file',
    changed: 'Another program changed “{{name}}”, and you changed the map here.',
    damaged: 'Another program wrote something to “{{name}}” that cannot be opened as a map.',
    missing: '“{{name}}” was moved, renamed or deleted. What you see is only in this window.',
    unreadable: '“{{name}}” can no longer be read. What you see is only in this window.',
    reloaded:
      '“{{name}}” was changed by another program. The map shows it now; Undo takes it back.',
    shown: '“{{name}}” was changed by another program. The map shows it now.',
    editable: '“{{name}}” was changed by another program. The map shows it now, and can be edited.',
    locked:
      '“{{name}}” can no longer be written to: the file, its folder or its disk is read-only. Edits are kept safe on this computer; Save As writes them to another file.',
    unlocked: '“{{name}}” can be written to again.',
    merged: 'Both versions are merged. Undo takes it back.',
    back: '“{{name}}” is there again.',
    saveFirst: 'The file was changed by another program. Nothing was overwritten.',
    merge: 'Merge…',
    take: 'Take Theirs',
    keep: 'Keep Mine',
    saveAgain: 'Save It Again',
    differences: 'Differences…',
    differencesTitle: 'What the other program changed',
    mergeTitle: 'Merge two versions',
    mergeExplain:
      'Everything but what stands below goes together by itself. Choose one side for each; the result is one step that Undo takes back.',
    mine: 'Mine',
    theirs: 'Theirs',
    before: 'Before: {{value}}',
    removed: 'Removed',
    kept: 'Kept: {{value}}',
    apply: 'Merge',
    close: 'Close',
  },
  outsideAct: { reload: 'Take Over Changes', merge: 'Merge' },
} as const;
