import type { CommandId } from '../../shared/commands/command-table.ts';
import { runCommand } from '../commands/run-command.ts';
import type { Workspace } from '../state/workspace.ts';
import { isTextEntry } from '../ui/text-entry.ts';
import { isOverlooked } from './is-overlooked.ts';

const COMMANDS: Readonly<Record<'cut' | 'copy' | 'paste', CommandId>> = {
  cut: 'edit.cut',
  copy: 'edit.copy',
  paste: 'edit.paste',
};

/**
 * Cut, Copy and Paste of the native menu arrive as events of the page, so that they work in texts by
 * themselves; anywhere else they mean the map.
 */
export function followClipboardEvents(workspace: Workspace): () => void {
  const stops = Object.entries(COMMANDS).map(([type, id]) => {
    const listener = (event: Event) => {
      const isText = isTextEntry(event.target) || document.getSelection()?.type === 'Range';
      // The event may be of the page where a dialog has the focus.
      const isOfDialog = isOverlooked(document.activeElement, id, workspace);
      if (event.defaultPrevented || isText || isOfDialog) return;
      event.preventDefault();
      void runCommand(workspace, id);
    };
    document.addEventListener(type, listener);
    return () => document.removeEventListener(type, listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
