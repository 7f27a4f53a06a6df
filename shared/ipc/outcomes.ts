import type { StartingPoint } from './document-payloads.ts';

/** Where an opened document came from. */
export type DocumentOrigin = { readonly kind: 'file' | 'picture' | 'outline' } | StartingPoint;

/** A document as main read it. Its bytes are untrusted: the window parses them. */
export interface OpenedDocument {
  readonly kind: 'opened';
  readonly bytes: Uint8Array;
  /** The file's name without its folder; empty when the document has no file. */
  readonly name: string;
  /** The folder of the file, as shown to the user; empty when the document has no file. */
  readonly place: string;
  readonly origin: DocumentOrigin;
  /** Whether a save to the same file can be expected to work; true when there is no file yet. */
  readonly writable: boolean;
  /** What the journal holds beyond that, if anything. */
  readonly recovery?: Recovery;
}

/** A document's file as it is now, whatever the window knows of it. */
export interface PeekedDocument extends OpenedDocument {
  /** Names this content; once it is adopted, a save may replace it. */
  readonly fingerprint: string;
}

/** What has become of a document's file while it is open, by its content and not by its dates. */
export type OutsideState = 'as-known' | 'changed' | 'missing' | 'unreadable';

/** Edits that were never saved, brought back from the journal. */
export interface Recovery {
  /** The document with these edits, as a file would hold it. Untrusted, like any document. */
  readonly bytes: Uint8Array;
  /** When the last of them was made, in milliseconds since 1970. */
  readonly atMs: number;
  /**
   * What became of the file that was edited: there is none, it is as it was then, it was changed since, or it is gone.
   * In the last two cases the recovered document becomes a new one.
   */
  readonly file: 'none' | 'same' | 'changed' | 'missing';
  /** Whether the user is asked first; false when only this window's page had stopped working. */
  readonly isAsked: boolean;
}

/** What became of edits handed to the journal. */
export type JournalOutcome =
  /** They are on the disk. */
  | { readonly kind: 'kept' }
  /** They are not; the next order has to be of the whole document. `message` is for the user. */
  | { readonly kind: 'failed'; readonly reason: SaveFailureReason; readonly message: string };

/** Why a file could not be read. */
export type ReadFailureReason = 'missing' | 'no-permission' | 'not-a-file' | 'too-large' | 'other';

/** A file that could not be read; the window then shows `message`. */
export interface ReadFailure {
  readonly kind: 'failed';
  readonly reason: ReadFailureReason;
  /** A sentence for the user, with what to do. */
  readonly message: string;
  readonly path: string;
}

/** Why a file could not be written. In each case the earlier file is as it was. */
export type SaveFailureReason =
  | 'disk-full'
  | 'no-permission'
  | 'read-only'
  | 'folder-missing'
  | 'other';

/** What became of a save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly place: string }
  | { readonly kind: 'cancelled' }
  /** Another program changed the file since the window last read or wrote it; nothing was written. */
  | { readonly kind: 'changed' }
  | SaveFailure;

/** A file that could not be written. */
export interface SaveFailure {
  readonly kind: 'failed';
  readonly reason: SaveFailureReason;
  /** A sentence for the user, with what to do. */
  readonly message: string;
  readonly path: string;
}

/** Whether a picture can be written. */
export type PictureBegun =
  | { readonly kind: 'begun'; readonly ticket: string }
  | { readonly kind: 'cancelled' }
  | SaveFailure;

/** What became of a part of a picture. */
export type PictureAppended = { readonly kind: 'appended' } | SaveFailure;

/** What became of a link that was to be opened; `refused`: it is no web address. */
export interface LinkOutcome {
  readonly kind: 'opened' | 'cancelled' | 'refused';
}

/** What became of a print; `printed`: a printer has taken it, whatever it does with it. */
export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      /** A sentence for the user, with what to do. */
      readonly message: string;
    };
