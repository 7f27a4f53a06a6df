import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { findDialog } from '../commands/run-command.ts';
import type { Workspace } from '../state/workspace.ts';

/**
 * Whether a command is not to be done where the focus is. Over an open dialog, it would change or move about in a map
 * that nobody is looking at, or lay a second dialog over it. One that is closing still has the focus for a moment, and
 * what is pressed then is meant for the map.
 */
export function isOverlooked(
  focused: EventTarget | null,
  id: CommandId,
  { session }: Workspace,
): boolean {
  if (!(focused instanceof Element)) return false;
  if (focused.closest('[role="dialog"]:not([data-closed])') === null) return false;
  const dialog = findDialog(id);
  // The keys that opened a dialog close it.
  if (dialog !== undefined) return !session.getState().openPanels.has(dialog);
  return COMMAND_TABLE[id].overDialogs !== true;
}
