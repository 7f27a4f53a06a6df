import { useEffect } from 'react';
import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { isMac } from '../commands/platform.ts';
import { findDialog, isCommandEnabled, runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import { isTextEntry } from '../commands/text-entry.ts';
import type { Workspace } from '../state/workspace.ts';

const CONTROLS = 'button, input, select, a[href], [role^="menuitem"], [role="dialog"]';

/** Listens for the shortcuts of the command table wherever the focus is; null for none. */
export function useShortcuts(workspace: Workspace | null): void {
  useEffect(() => {
    if (workspace === null) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTyping = isTextEntry(event.target);
      if (!isTyping && belongsToControl(event)) return;
      const isEnabled = (each: CommandId) => isCommandEnabled(workspace, each);
      const id = findCommand(event, isMac(), isTyping, isEnabled);
      if (id === null || isOverlooked(event, id, workspace)) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}

// Over an open dialog, keys would change or move about in a map that nobody is looking at, or lay a second dialog over
// it. One that is closing still has the focus for a moment, and what is pressed then is meant for the map.
function isOverlooked({ target }: KeyboardEvent, id: CommandId, { session }: Workspace): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"]:not([data-closed])') === null) return false;
  const dialog = findDialog(id);
  // The keys that opened a dialog close it.
  if (dialog !== undefined) return !session.getState().openPanels.has(dialog);
  return COMMAND_TABLE[id].overDialogs !== true;
}

// Enter on a button presses the button, and arrows move a slider or within a menu.
function belongsToControl({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !/^F\d+$/.test(key);
  return isPlain && target instanceof Element && target.closest(CONTROLS) !== null;
}
