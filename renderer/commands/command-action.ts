import type { Workspace } from '../state/workspace.ts';

/** What a command does in a window, and when it can. Its words and keys are in the command table. */
export interface CommandAction {
  /** Absent: always. */
  readonly isEnabled?: (workspace: Workspace) => boolean;
  /** For toggles and choices: whether it is in force. */
  readonly isChecked?: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
}
