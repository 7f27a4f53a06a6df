/** How a map is kept: whether its file holds it, what the journal holds, and bringing that back. */
export const RECOVERY_MESSAGES = {
  keeping: {
    none: 'Not saved',
    pending: 'Not saved, being kept…',
    kept: 'Not saved, kept safe',
    unprotected: 'Not saved, not protected: {{reason}}',
    saveFailed: 'Not saved: {{reason}}',
    keptDetail:
      'The file does not hold your latest edits. A safety copy on this computer does, and Contention offers it after a crash. Save to write them to the file.',
    pendingDetail: 'Your latest edits are being written to a safety copy on this computer.',
    savedDetail: 'The file was written, read back and compared: it holds what you see.',
    lockedFile: 'Saved, file is read-only',
    lockedDetail:
      'The file holds what you see but cannot be written to. Use Save As to keep changes in another file.',
    savingDetail: 'The file is being written and compared.',
    protectedAgain: 'Unsaved edits are kept safe again.',
  },
  failureReason: {
    'disk-full': 'disk full',
    'no-permission': 'no permission',
    'read-only': 'read-only disk',
    'folder-missing': 'folder missing',
    locked: 'file is read-only',
    other: 'see message',
  },
  journalFailure: {
    'disk-full':
      'Your edits are not protected: the disk is full. Free some space, or save the map on another disk.',
    'no-permission':
      'Your edits are not protected: Contention has no permission to write to its own folder. Save the map soon.',
    'read-only':
      'Your edits are not protected: Contention’s own folder is on a read-only disk. Save the map soon.',
    'folder-missing':
      'Your edits are not protected: Contention’s own folder is missing. Save the map soon.',
    other:
      'Your edits are not protected: their safety copy could not be written ({{error}}). Save the map soon.',
  },
  discarding: {
    message: 'Do you want to discard the unsaved edits?',
    detail: 'They cannot be recovered after that. The file itself stays as it is.',
  },
  recovery: {
    title: 'Unsaved edits were found',
    explain:
      'Contention closed before “{{name}}” was saved. A safety copy holds edits up to {{when}} that the file does not have. Nothing has been changed yet.',
    explainNew:
      'Contention closed before “{{name}}” was ever saved. A safety copy holds it as it was at {{when}}.',
    fileChanged:
      'Another program has changed the file since then. What is recovered opens as a new map, so that both are kept.',
    fileMissing: 'The file is no longer where it was. What is recovered opens as a new map.',
    recover: 'Recover',
    openSaved: 'Open as Saved',
    keepForLater: 'Keep for Later',
    discard: 'Discard…',
    keepExplain:
      'Recovering can be undone. If you open the file as saved, you can recover the edits later from the File menu, and they are offered again when Contention next starts.',
    act: 'Recover Unsaved Edits',
    restarted: 'This window stopped working and was reloaded. The map is back, with all its edits.',
    busy: 'This map has newer unsaved edits.',
    busyDetail:
      'Save or undo them first. The older edits are kept and can be recovered afterwards.',
    recovered: 'The unsaved edits were recovered. Undo removes them again.',
    count_one: 'One change',
    count_other: '{{count}} changes',
    more_one: 'and one more',
    more_other: 'and {{count}} more',
  },
} as const;
