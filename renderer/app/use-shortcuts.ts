import { useEffect } from 'react';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { isMac } from '../commands/platform.ts';
import { isCommandEnabled, runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import type { Workspace } from '../state/workspace.ts';
import { isTextEntry } from '../ui/text-entry.ts';
import { isOverlooked } from './is-overlooked.ts';

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
      if (id === null || isOverlooked(event.target, id, workspace)) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}

// Enter on a button presses the button, and arrows move a slider or within a menu.
function belongsToControl({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !/^F\d+$/.test(key);
  return isPlain && target instanceof Element && target.closest(CONTROLS) !== null;
}
