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
    pendingDetail: 'Your latest edits are on their way to a safety copy on this computer.',
    savedDetail: 'The file was written, read back and compared: it holds what you see.',
    lockedFile: 'Saved, file is read-only',
    lockedDetail:
      'The file holds what you see, and refuses to be written to. Save As keeps changes in another file.',
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
      'Your edits are not protected: the disk is full. Make room on it, or save the map on another disk.',
    'no-permission':
      'Your edits are not protected: Contention may not write to its own folder. Save the map soon.',
    'read-only':
      'Your edits are not protected: Contention’s own folder is on a read-only disk. Save the map soon.',
    'folder-missing':
      'Your edits are not protected: Contention’s own folder is missing. Save the map soon.',
    other:
      'Your edits are not protected: their safety copy could not be written ({{error}}). Save the map soon.',
  },
  discarding: {
    message: 'Do you want to throw away the edits that were never saved?',
    detail: 'They cannot be brought back after that. The file itself stays as it is.',
  },
  recovery: {
    title: 'Unsaved edits were found',
    explain:
      'Contention ended before “{{name}}” was saved. A safety copy holds edits up to {{when}} that the file does not. Nothing has been changed yet.',
    explainNew:
      'Contention ended before “{{name}}” was ever saved. A safety copy holds it as it was at {{when}}.',
    fileChanged:
      'The file was changed since by another program. What is recovered opens as a new map, so that both are kept.',
    fileMissing: 'The file is no longer where it was. What is recovered opens as a new map.',
    recover: 'Recover',
    openSaved: 'Open as Saved',
    keepForLater: 'Keep for Later',
    discard: 'Discard…',
    keepExplain:
      'Recover can be undone. If you open the file as saved, the edits can be recovered from the File menu, and are offered again at the next start.',
    act: 'Recover Unsaved Edits',
    restarted: 'This window had stopped working. It shows the map again, with all its edits.',
    busy: 'This map has newer edits that are not saved.',
    busyDetail:
      'Save or undo them first: the older ones are kept, and can be recovered after that.',
    recovered: 'The edits that were not saved are back. Undo takes them out again.',
    count_one: 'One change',
    count_other: '{{count}} changes',
    more_one: 'and one more',
    more_other: 'and {{count}} more',
  },
} as const;
