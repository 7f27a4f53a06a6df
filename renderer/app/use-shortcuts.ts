import { useEffect } from 'react';
import { runCommand } from '../commands/run-command.ts';
import { findCommand } from '../commands/shortcut.ts';
import type { Workspace } from '../state/workspace.ts';
import { isMac } from './platform.ts';

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
const CONTROLS = 'button, a[href], [role="menuitem"], [role="dialog"], [role="slider"]';

/** Listens for the shortcuts of the command table wherever the focus is. */
export function useShortcuts(workspace: Workspace): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isField = isWithin(event.target, FIELDS);
      const id = findCommand(event, isMac(), isField);
      if (id === null || (isPlainKey(event) && isWithin(event.target, CONTROLS))) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [workspace]);
}

// Enter on a button presses the button, and arrows in a menu move in the menu.
function isPlainKey({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !/^F\d+$/.test(key);
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
