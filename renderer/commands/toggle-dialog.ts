import { type PanelName, togglePanel } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';

/** Opens a dialog, or closes it if it is open; `prepare` runs before either. */
export function toggleDialog(
  dialog: PanelName,
  prepare: (workspace: Workspace) => void = () => {},
): CommandAction {
  return {
    dialog,
    run: (workspace) => {
      prepare(workspace);
      togglePanel(workspace.session, dialog);
    },
  };
}
