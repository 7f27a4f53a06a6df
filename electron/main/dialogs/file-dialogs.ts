/** A kind of file to write. */
export interface FileKind {
  /** With its dot, in lower case. */
  readonly extension: '.argmap' | '.png' | '.svg' | '.pdf' | '.webp' | '.jpg' | '.csv';
  readonly label: string;
}

/** What to do about edits when a window is to be closed. */
export type ClosingAnswer = 'save' | 'discard' | 'cancel';

/** The questions about files, put to the user by native dialogs or by a test. */
export interface FileDialogs {
  /** A path to write to; undefined when the user cancels. */
  readonly pickSavePath: (kind: FileKind, defaultPath: string) => Promise<string | undefined>;
  readonly confirmReplacing: (name: string) => Promise<boolean>;
  readonly askBeforeClosing: (title: string) => Promise<ClosingAnswer>;
  /** Whether to discard edits that were never saved. */
  readonly confirmDiscarding: () => Promise<boolean>;
  readonly tellOpenElsewhere: (name: string) => Promise<void>;
}
