import { COMMAND_TABLE } from '../../shared/commands/command-table.ts';
import { runCommand } from '../commands/run-command.ts';
import type { Workspace } from '../state/workspace.ts';
import { editText, isWritingText } from './text-commands.ts';

/**
 * Does what the menus ask. In a text, Undo and its like mean the text; keys that the system gave to
 * the menu although they were typed into a text (macOS) do no more than they would elsewhere.
 */
export function followMenus(workspace: Workspace): () => void {
  return workspace.bridge['on:command:invoked'](({ id, byKeys }) => {
    if (editText(id)) return;
    if (byKeys && isWritingText() && COMMAND_TABLE[id].whileTyping !== true) return;
    void runCommand(workspace, id);
  });
}
