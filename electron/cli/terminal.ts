/** What a command may touch besides files: where it reads and speaks, and the folder that paths start from. */
export interface Terminal {
  /** For results: what another program would read. */
  readonly writeOut: (text: string) => void;
  /** For results that are no text; resolves once there is room for more. */
  readonly writeBytes: (bytes: Uint8Array) => Promise<void>;
  /** Everything that another program hands over; the same however often it is asked for. */
  readonly readIn: () => Promise<Uint8Array>;
  /** For what goes wrong, and for remarks. */
  readonly writeError: (text: string) => void;
  readonly folder: string;
}

/** How a run ended, for the program that started it. */
export const EXIT = {
  done: 0,
  /** The map has problems, or what was asked cannot be done with it. */
  problems: 1,
  /** The command line is not understood, or a file cannot be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
