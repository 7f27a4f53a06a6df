import type { FileSystem } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import type { FileDialogs } from '../dialogs/file-dialogs.ts';
import type { FilePlace } from './document-place.ts';

/** What a file held, and since when, in milliseconds since 1970. */
export interface HeldText {
  readonly text: Uint8Array;
  readonly savedAt: number;
}

/** What reading and saving need of the rest of the app. */
export interface DocumentDesk {
  readonly fileSystem: FileSystem;
  readonly queue: PathQueue;
  /** The folder a file dialog starts in. */
  readonly findLastFolder: () => string;
  /** Notes a folder that the user picked. */
  readonly rememberFolder: (folder: string) => void;
  /** Notes a map that was opened or saved. */
  readonly rememberMap: (path: string) => void;
  readonly log: (message: string) => void;
}

/** What saving needs of the window it is done for. */
export interface SaveDesk extends DocumentDesk {
  readonly dialogs: FileDialogs;
  /** Keeps what the file held before a save, and what it holds now; nothing waits for it. */
  readonly keepVersions: (identity: string, earlier: HeldText | null, text: Uint8Array) => void;
  /** Whether another window holds the document of that identity. */
  readonly isOpenElsewhere: (identity: string) => boolean;
  /** Notes where the document is about to be written, and with what content. */
  readonly noteSaving: (target: FilePlace) => Promise<void>;
}
