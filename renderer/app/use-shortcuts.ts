import { useEffect } from 'react';
import {
  COMMAND_TABLE,
  type CommandId,
  type MenuName,
} from '../../shared/commands/command-table.ts';
import { isMac } from '../commands/platform.ts';
import { isCommandEnabled, runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import { isTextEntry } from '../commands/text-entry.ts';
import type { Workspace } from '../state/workspace.ts';

const MENUS_OF_EDITS: ReadonlySet<MenuName> = new Set(['edit', 'statement', 'arrange']);

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
      if (id === null || isOverlooked(event, id)) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}

// Over an open dialog, keys would change a map that nobody is looking at. One that is closing still
// has the focus for a moment, and what is pressed then is meant for the map.
function isOverlooked({ target }: KeyboardEvent, id: CommandId): boolean {
  if (!MENUS_OF_EDITS.has(COMMAND_TABLE[id].menu) || !(target instanceof Element)) return false;
  return target.closest('[role="dialog"]:not([data-closed])') !== null;
}

// Enter on a button presses the button, and arrows move a slider or within a menu.
function belongsToControl({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !/^F\d+$/.test(key);
  return isPlain && target instanceof Element && target.closest(CONTROLS) !== null;
}
