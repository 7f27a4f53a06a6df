import type { CommandId } from '../../shared/commands/command-table.ts';
import { isTextEntry } from '../ui/text-entry.ts';

/** The browser's names for the commands that text fields have. */
const EDITOR_COMMANDS: Readonly<Partial<Record<CommandId, string>>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.delete': 'delete',
  'edit.selectAll': 'selectAll',
};

/** The commands that mean the text while one is written in. */
export const TEXT_COMMANDS = Object.keys(EDITOR_COMMANDS) as readonly CommandId[];

/** Whether the focus is in a text. */
export function isWritingText(): boolean {
  return isTextEntry(document.activeElement);
}

/** Lets a command work on the text being written; false when there is none, or it cannot. */
export function editText(id: CommandId): boolean {
  const command = EDITOR_COMMANDS[id];
  if (command === undefined || !isWritingText()) return false;
  document.execCommand(command);
  return true;
}
