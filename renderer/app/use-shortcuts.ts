import { useEffect } from 'react';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { isMac } from '../commands/platform.ts';
import { runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import { isTextEntry } from '../commands/text-entry.ts';
import type { Workspace } from '../state/workspace.ts';

const OVER_DIALOGS: ReadonlySet<CommandId> = new Set([
  'help.palette',
  'help.shortcuts',
  'view.crossExamination',
]);

const CONTROLS = 'button, input, select, a[href], [role="menuitem"], [role="dialog"]';

/** Listens for the shortcuts of the command table wherever the focus is. */
export function useShortcuts(workspace: Workspace): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTyping = isTextEntry(event.target);
      if (!isTyping && belongsToControl(event)) return;
      const id = findCommand(event, isMac(), isTyping);
      if (id === null || isOverlooked(event, id)) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}

// Over a dialog, keys would work on a map that nobody is looking at; what it shows itself may close.
function isOverlooked({ target }: KeyboardEvent, id: CommandId): boolean {
  const isInDialog = target instanceof Element && target.closest('[role="dialog"]') !== null;
  return isInDialog && !OVER_DIALOGS.has(id);
}

// Enter on a button presses the button, and arrows move a slider or within a menu.
function belongsToControl({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !/^F\d+$/.test(key);
  return isPlain && target instanceof Element && target.closest(CONTROLS) !== null;
}
