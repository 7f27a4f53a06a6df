/** The earlier versions of a document's file. */
export const VERSIONS_MESSAGES = {
  versions: {
    title: 'Versions of this map',
    close: 'Close',
    none: 'Each save keeps what the file held. Nothing of this map is kept on this computer yet.',
    list: 'Saved versions, the newest first',
    size: '{{kilobytes}} kB',
    unreadable: 'This version can no longer be read.',
    sameAsNow: 'As the map is now',
    sinceThen: 'What has changed since then',
    restore: 'Restore This Version',
    restoreBranch: 'Restore With Branch',
    restored: 'The version is restored. Undo takes it back.',
    branchRefused: 'This branch does not fit the map any more. Restore the whole version instead.',
    keep: 'Keep at most',
    megabytes: '{{count}} MB',
  },
  versionsAct: { restore: 'Restore Version', restoreBranch: 'Restore Branch' },
} as const;
