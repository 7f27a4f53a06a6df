import type { CommandId } from '../../shared/commands/command-table.ts';
import { isMac } from '../commands/platform.ts';
import { isCommandEnabled, runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import type { Workspace } from '../state/workspace.ts';
import { isTextEntry } from '../ui/text-entry.ts';

const CONTROLS = 'button, input, select, a[href], [role^="menuitem"]';

/** Does in a workspace what the keys ask for, if it may be done where they were pressed. */
export function takeKeys(
  event: KeyboardEvent,
  workspace: Workspace,
  mayRun: (id: CommandId) => boolean,
): void {
  if (event.defaultPrevented || event.isComposing) return;
  const isTyping = isTextEntry(event.target);
  if (!isTyping && belongsToControl(event)) return;
  const isEnabled = (each: CommandId) => isCommandEnabled(workspace, each);
  const id = findCommand(event, isMac(), isTyping, isEnabled);
  if (id === null || !mayRun(id)) return;
  event.preventDefault();
  void runCommand(workspace, id);
}

// Enter on a button presses the button, and arrows move a slider or within a menu.
function belongsToControl({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !/^F\d+$/.test(key);
  return isPlain && target instanceof Element && target.closest(CONTROLS) !== null;
}
