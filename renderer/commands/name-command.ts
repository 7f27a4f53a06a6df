import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { say } from '../state/words.ts';

/**
 * The full name of a command, for use outside its menu. In its submenu it has half a name: "Up" is clear only under
 * "Nudge".
 */
export function nameCommand(id: CommandId): string {
  const { submenu } = COMMAND_TABLE[id];
  const label = say(`command.${id}`);
  if (submenu === undefined) return label;
  return say('spoken.named', { name: say(`submenu.${submenu}`), text: label });
}
