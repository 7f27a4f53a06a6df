import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import type { Say } from '../../shared/messages/create-say.ts';
import { say } from '../state/words.ts';

/**
 * The full name of a command, for use outside its menu. In its submenu it has half a name: "Up" is clear only under
 * "Nudge". It is named in the language of the interface, unless told to say it in another.
 */
export function nameCommand(id: CommandId, tell: Say = say): string {
  const { submenu } = COMMAND_TABLE[id];
  const label = tell(`command.${id}`);
  if (submenu === undefined) return label;
  return tell('spoken.named', { name: tell(`submenu.${submenu}`), text: label });
}
