/** What a command may touch besides files: where it speaks, and the folder that paths start from. */
export interface Terminal {
  /** For results: what another program would read. */
  readonly writeOut: (text: string) => void;
  /** For what goes wrong, and for remarks. */
  readonly writeError: (text: string) => void;
  readonly folder: string;
}

/** How a run ended, for whoever started it. */
export const EXIT = {
  done: 0,
  /** The map has problems, or what was asked cannot be done with it. */
  problems: 1,
  /** The command line is not understood, or a file cannot be read or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
