import type { PanelName } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Need } from './need.ts';

/** What a command does in a window, and when it can. Its words and keys are in the command table. */
export interface CommandAction {
  /** What the command needs in order to be enabled; people are told the first need that is not met. */
  readonly needs?: readonly Need[];
  /** For toggles and choices: whether it is in force. */
  readonly isChecked?: (workspace: Workspace) => boolean;
  /** The dialog that it opens and closes; over another one it does nothing. */
  readonly dialog?: PanelName;
  readonly run: (workspace: Workspace) => void | Promise<void>;
}
