/** The earlier versions of a document's file. */
export const VERSIONS_MESSAGES = {
  versions: {
    title: 'Versions of this map',
    close: 'Close',
    none: 'Each save keeps the previous contents of the file. No versions of this map are kept on this computer yet.',
    list: 'Saved versions, newest first',
    size: '{{kilobytes}} kB',
    unreadable: 'This version can no longer be read.',
    sameAsNow: 'Same as the map now',
    sinceThen: 'What has changed since then',
    restore: 'Restore This Version',
    restoreBranch: 'Restore With Branch',
    restored: 'The version was restored. Undo reverses this.',
    branchRefused: 'This branch no longer fits the map. Restore the whole version instead.',
    keep: 'Keep at most',
    megabytes: '{{count}} MB',
  },
  versionsAct: { restore: 'Restore Version', restoreBranch: 'Restore Branch' },
} as const;
